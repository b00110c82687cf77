#include "runbook/nightcard.h"

#include "documents/htmlparts.h"
#include "documents/span.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{

struct NightCard {
    Q_DECLARE_TR_FUNCTIONS(NightCard)
};

const QLatin1String warningSign("&#9888;");

/// Both know these; what is behind `@` only browsers do.
QString styleSheet(double points)
{
    const auto pt = [](double size) {
        return QString(QString::number(size, 'f', 1) + QStringLiteral("pt"));
    };
    return QStringLiteral(
               "body { margin: 0; font-family: sans-serif; font-size: %1; color: #000000; }\n"
               "h1 { font-size: %2; margin: 0; }\n"
               "h2 { font-size: %3; margin: 7px 0 2px 0; }\n"
               "p { margin: 1px 0; }\n"
               "table { border-collapse: collapse; }\n"
               "pre { font-family: monospace; font-size: %3; margin: 2px 0; "
               "white-space: pre-wrap; }\n"
               ".number { font-size: %2; font-weight: bold; }\n"
               ".small { font-size: %4; }\n")
        .arg(pt(points), pt(points * 1.7), pt(points * 1.15), pt(points * 0.88));
}

const QLatin1String browserStyle(
    "@page { size: A4; margin: 12mm; }\n"
    "@media screen { body { max-width: 190mm; margin: 1rem auto; background: #ffffff; } }\n"
    "pre { overflow-wrap: anywhere; }\n");

QString cut(const QString &text, int most)
{
    const QString line = text.simplified();
    if (line.size() <= most)
        return line;
    QString kept = line.left(most);
    if (kept.at(kept.size() - 1).isHighSurrogate())
        kept.chop(1);
    return kept + u'…';
}

class CardWriter
{
public:
    CardWriter(const Runbook &runbook, const RunbookGraph &graph, const CardFit &fit)
        : m_runbook(runbook), m_graph(graph), m_fit(fit)
    {
    }

    QString write()
    {
        const QString title =
            m_runbook.title.isEmpty() ? NightCard::tr("Runbook") : m_runbook.title.text;
        m_html = u"<!DOCTYPE html>\n<html lang=\"" +
                 escapedHtml(m_runbook.lang.isEmpty() ? QStringLiteral("en") : m_runbook.lang) +
                 u"\">\n<head>\n<meta charset=\"utf-8\">\n"
                 u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                 u"style-src 'unsafe-inline'\">\n<title>" +
                 escapedHtml(title) + u"</title>\n<style>" + styleSheet(m_fit.points) +
                 u"</style>\n<style media=\"print, screen\">" + browserStyle +
                 u"</style>\n</head>\n<body>\n";
        m_html += u"<h1>" + words(title) + u"</h1>\n";
        writeHeader();
        writeSymptoms();
        writeSteps();
        writeQuickfixes();
        writeEscalation();
        if (m_fit.hasDetails)
            writeEnd();
        m_html += u"</body>\n</html>\n";
        return m_html;
    }

private:
    QString words(const QString &text) const { return escapedHtml(cut(text, m_fit.characters)); }

    void paragraph(const QString &html, const char *style = "")
    {
        m_html += u"<p class=\"" + QLatin1String(style) + u"\">" + html + u"</p>\n";
    }

    void heading(const QString &text) { m_html += u"<h2>" + escapedHtml(text) + u"</h2>\n"; }

    void leftOut(int count, int all, const QString &text)
    {
        if (count < all)
            paragraph(escapedHtml(text), "small");
    }

    void writeHeader()
    {
        QStringList parts;
        if (!m_runbook.service.isEmpty())
            parts.append(words(m_runbook.service));
        if (!m_runbook.owner.isEmpty())
            parts.append(NightCard::tr("owner: %1").arg(words(m_runbook.owner)));
        if (!m_runbook.alerts.isEmpty())
            parts.append(NightCard::tr("alerts: %1")
                             .arg(words(m_runbook.alerts.join(QStringLiteral(", ")))));
        if (m_runbook.lastTested.isValid())
            parts.append(
                NightCard::tr("last tested: %1").arg(m_runbook.lastTested.toString(Qt::ISODate)));
        if (!parts.isEmpty())
            paragraph(parts.join(QStringLiteral(" · ")), "small");
    }

    void writeSymptoms()
    {
        const int count = std::min(m_fit.symptoms, int(m_runbook.symptoms.size()));
        if (count == 0)
            return;
        heading(NightCard::tr("Use it when"));
        for (const RunbookSymptom &symptom : m_runbook.symptoms.mid(0, count))
            paragraph(u"• " + words(symptom.text.text));
        leftOut(count, int(m_runbook.symptoms.size()), NightCard::tr("…more in the runbook"));
    }

    QString commands(const QList<RunbookCommand> &commands) const
    {
        QStringList lines;
        for (const RunbookCommand &command : commands)
            lines += command.text.split(u'\n', Qt::SkipEmptyParts);
        QString html;
        for (const QString &line : lines.mid(0, m_fit.commandLines)) {
            const QString shown = line.size() > 3 * m_fit.characters
                                      ? QString(line.left(3 * m_fit.characters) + u'…')
                                      : line;
            html += u"<pre>" + escapedHtml(shown) + u"</pre>";
        }
        if (lines.size() > m_fit.commandLines)
            html += u"<p class=\"small\">" +
                    escapedHtml(NightCard::tr("%n more line(s) in the runbook", nullptr,
                                              int(lines.size()) - m_fit.commandLines)) +
                    u"</p>";
        return html;
    }

    QString place(int node) const
    {
        if (node < 0)
            return QStringLiteral("?");
        const RunbookGraph::Node &target = m_graph.nodes.at(node);
        switch (target.kind) {
        case RunbookGraph::NodeKind::Step:
            return NightCard::tr("step %1").arg(target.id.mid(1));
        case RunbookGraph::NodeKind::End:
        case RunbookGraph::NodeKind::Runbook:
            return target.title;
        default:
            return target.id;
        }
    }

    /// "contains Exited, contains Restarting → step 2".
    QString branches(int node) const
    {
        QList<int> targets;
        QList<QStringList> labels;
        for (const int edge : m_graph.outgoing.value(node)) {
            const RunbookGraph::Edge &way = m_graph.edges.at(edge);
            const bool isWritten = way.kind == RunbookGraph::EdgeKind::Branch ||
                                   way.kind == RunbookGraph::EdgeKind::Otherwise;
            if (!isWritten)
                continue;
            qsizetype at = targets.indexOf(way.to);
            if (at < 0) {
                at = targets.size();
                targets.append(way.to);
                labels.append(QStringList());
            }
            labels[at].append(cut(way.label, 60));
        }
        QStringList parts;
        for (qsizetype at = 0; at < targets.size(); ++at)
            parts.append(escapedHtml(labels.at(at).join(QStringLiteral(", "))) +
                         QStringLiteral(" → <b>") + escapedHtml(place(targets.at(at))) +
                         QStringLiteral("</b>"));
        return parts.join(QStringLiteral("; "));
    }

    void writeStep(int index)
    {
        const RunbookStep &step = m_runbook.steps.at(index);
        m_html += u"<tr><td width=\"7%\" valign=\"top\" class=\"number\">" +
                  QString::number(step.number) + u"</td><td valign=\"top\"><b>" +
                  words(step.title.text) + u"</b>";
        if (step.danger == Danger::Destructive)
            m_html +=
                u" <b>" + warningSign + u' ' + escapedHtml(NightCard::tr("destructive")) + u"</b>";
        if (step.commands.isEmpty() && !step.text.isEmpty() && m_fit.hasTexts)
            m_html += u"<p>" + words(step.text) + u"</p>";
        m_html += commands(step.commands);
        if (m_fit.hasBranches) {
            const QString ways = branches(index);
            if (!ways.isEmpty())
                m_html += u"<p class=\"small\">" + ways + u"</p>";
        }
        m_html += QStringLiteral("</td></tr>\n");
    }

    void writeSteps()
    {
        const int all = int(m_runbook.steps.size());
        const int count = std::min(m_fit.steps, all);
        if (count == 0)
            return;
        heading(NightCard::tr("First steps"));
        m_html += QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" "
                                 "cellpadding=\"3\">\n");
        for (int index = 0; index < count; ++index)
            writeStep(index);
        m_html += QStringLiteral("</table>\n");
        if (count < all)
            leftOut(count, all,
                    NightCard::tr("…see step %1 and what follows in the runbook")
                        .arg(m_runbook.steps.at(count).number));
    }

    /// How it is checked, what it hits, how it is undone: in one line.
    QString moreAbout(const RunbookQuickfix &quickfix) const
    {
        QStringList parts;
        if (m_fit.hasBranches && !quickfix.verify.isEmpty())
            parts.append(NightCard::tr("Check: %1").arg(words(quickfix.verify.text)));
        if (m_fit.hasDetails && !quickfix.blastRadius.isEmpty())
            parts.append(NightCard::tr("Hits: %1").arg(words(quickfix.blastRadius)));
        if (m_fit.hasDetails && !quickfix.rollback.isEmpty())
            parts.append(NightCard::tr("Undo: %1").arg(words(quickfix.rollback.text)));
        return parts.join(QStringLiteral(" · "));
    }

    void writeQuickfixes()
    {
        const int count = std::min(m_fit.quickfixes, int(m_runbook.quickfixes.size()));
        if (count == 0)
            return;
        heading(NightCard::tr("Quickfixes"));
        m_html += QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" "
                                 "cellpadding=\"3\">\n");
        for (const RunbookQuickfix &quickfix : m_runbook.quickfixes.mid(0, count)) {
            m_html += u"<tr><td width=\"7%\" valign=\"top\" class=\"number\">" +
                      idOf(BranchTarget::Kind::Quickfix, quickfix.number) +
                      u"</td><td valign=\"top\"><b>" + words(quickfix.title.text) + u"</b>";
            if (quickfix.danger != Danger::None)
                m_html += u" <b>" + warningSign + u' ' +
                          escapedHtml(quickfix.danger == Danger::Destructive
                                          ? NightCard::tr("destructive")
                                          : NightCard::tr("caution")) +
                          u"</b>";
            if (quickfix.commands.isEmpty() && !quickfix.text.isEmpty())
                m_html += u"<p>" + words(quickfix.text) + u"</p>";
            m_html += commands(quickfix.commands);
            const QString more = moreAbout(quickfix);
            if (!more.isEmpty())
                m_html += u"<p class=\"small\">" + more + u"</p>";
            m_html += QStringLiteral("</td></tr>\n");
        }
        m_html += QStringLiteral("</table>\n");
        leftOut(count, int(m_runbook.quickfixes.size()),
                NightCard::tr("…more quickfixes in the runbook"));
    }

    void writeEscalation()
    {
        const int count = std::min(m_fit.levels, int(m_runbook.escalation.size()));
        if (count == 0)
            return;
        heading(NightCard::tr("Call for help"));
        m_html += QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" "
                                 "cellpadding=\"3\">\n");
        for (const EscalationLevel &level : m_runbook.escalation.mid(0, count)) {
            const QString after =
                level.afterMinutes && *level.afterMinutes >= 0 && *level.afterMinutes < 1e6
                    ? minutesText(*level.afterMinutes)
                    : level.after.text;
            QString how = words(level.channel);
            if (m_fit.hasDetails && !level.bring.isEmpty())
                how += u"<p class=\"small\">" + NightCard::tr("Bring: %1").arg(words(level.bring)) +
                       u"</p>";
            if (m_fit.hasDetails && !level.fallback.isEmpty())
                how += u"<p class=\"small\">" +
                       NightCard::tr("No answer: %1").arg(words(level.fallback)) + u"</p>";
            m_html += u"<tr><td width=\"7%\" valign=\"top\"><b>" +
                      idOf(BranchTarget::Kind::Escalation, level.number) +
                      u"</b></td><td width=\"16%\" valign=\"top\"><b>" + words(after) +
                      u"</b></td><td width=\"25%\" valign=\"top\"><b>" + words(level.role) +
                      u"</b></td><td valign=\"top\">" + how + u"</td></tr>\n";
        }
        m_html += QStringLiteral("</table>\n");
        leftOut(count, int(m_runbook.escalation.size()),
                NightCard::tr("…more levels in the runbook"));
    }

    static QString minutesText(double minutes)
    {
        const auto whole = qint64(std::ceil(minutes));
        return spanText({whole, whole, false});
    }

    void writeEnd()
    {
        if (m_runbook.exitCriteria.isEmpty())
            return;
        QStringList parts;
        for (const ChecklistItem &item : m_runbook.exitCriteria.mid(0, 3))
            parts.append(words(item.text.text));
        heading(NightCard::tr("It is over when"));
        paragraph(parts.join(QStringLiteral("<br>")));
    }

    const Runbook &m_runbook;
    const RunbookGraph &m_graph;
    const CardFit &m_fit;
    QString m_html;
};

} // namespace

QList<CardFit> CardFit::fits()
{
    QList<CardFit> fits;
    CardFit fit;
    const auto append = [&](std::initializer_list<double> sizes) {
        for (const double size : sizes) {
            fit.points = size;
            fits.append(fit);
        }
    };
    append({10, 9.5, 9});
    fit.characters = 130;
    fit.commandLines = 3;
    append({9, 8.5, 8});
    fit.hasTexts = false;
    append({9, 8.5, 8});
    fit.hasDetails = false;
    append({9, 8});
    fit.symptoms = 3;
    fit.levels = 4;
    for (const int steps : {8, 6, 4, 3, 2}) {
        fit.steps = steps;
        fit.quickfixes = steps;
        fit.commandLines = std::max(1, steps / 3);
        fits.append(fit);
    }
    // Whatever the words are, these few lines fit.
    fit.hasBranches = false;
    fit.characters = 60;
    fit.symptoms = 2;
    fit.levels = 2;
    fits.append(fit);
    return fits;
}

QString nightCardHtml(const Runbook &runbook, const RunbookGraph &graph, const CardFit &fit)
{
    return CardWriter(runbook, graph, fit).write();
}

} // namespace recount
