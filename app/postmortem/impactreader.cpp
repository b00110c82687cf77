#include "postmortem/impactreader.h"

#include "documents/plainwords.h"
#include "documents/tablesource.h"
#include "postmortem/headings.h"

#include <QDateTime>
#include <QRegularExpression>

#include <utility>
#include <vector>

namespace recount
{

namespace
{

using Dimension = Measure::Dimension;

Dimension dimensionOf(const QString &unit)
{
    static const std::initializer_list<std::pair<const char *, Dimension>> words = {
        {"lost data|rows? lost|bytes? lost|records? lost", Dimension::Data},
        {"users?|customers?|sessions?|accounts?|visitors?|clients?|utilisateurs?|utilisatrices?|"
         "comptes?|people|drivers?|restaurants?|shops?",
         Dimension::Users},
        {"orders?|commandes?|sales|ventes?|eur|usd|gbp|euros?|dollars?|€|\\$|£|revenue|payments?|"
         "transactions?|paiements?|bookings?|carts?|invoices?",
         Dimension::Revenue},
        {"requests?|requêtes?|errors?|erreurs?|calls?|messages?|responses?|jobs?|pods?|nodes?|"
         "services?|events?|emails?|builds?|deployments?|deliveries",
         Dimension::Requests},
        {"rows?|bytes?|records?|lignes?|files?|gb|mb|tb|documents?", Dimension::Data},
        {"tickets?|complaints?|réclamations?", Dimension::Support},
        {"person-?hours?|engineers?|developers?|ingénieurs?|teams?|équipes?", Dimension::Team},
        {"sla|slo|error budget", Dimension::Sla},
    };
    static const auto expressions = [] {
        std::vector<std::pair<QRegularExpression, Dimension>> made;
        for (const auto &[pattern, dimension] : words)
            made.emplace_back(
                QRegularExpression(
                    QStringLiteral("(?<![\\w])(?:%1)(?![\\w])").arg(QString::fromUtf8(pattern)),
                    QRegularExpression::CaseInsensitiveOption |
                        QRegularExpression::UseUnicodePropertiesOption),
                dimension);
        return made;
    }();
    for (const auto &[expression, dimension] : expressions) {
        if (expression.match(unit).hasMatch())
            return dimension;
    }
    return Dimension::Other;
}

ImpactInterval::Level levelOf(const QString &words)
{
    const QString key = fieldKey(words);
    if (key.contains(QLatin1String("down")) || key.contains(QLatin1String("unavailable")) ||
        key.contains(QLatin1String("indisponible")))
        return ImpactInterval::Level::Down;
    if (key.contains(QLatin1String("risk")) || key.contains(QLatin1String("risque")))
        return ImpactInterval::Level::AtRisk;
    return ImpactInterval::Level::Degraded;
}

/// `| From | To | Level | Share |`
bool readIntervals(const DocumentParts &document, int block, PostMortem &values)
{
    const TableSource table(document.source, document.blocks.at(block));
    int from = -1;
    int to = -1;
    int level = -1;
    int share = -1;
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString name = fieldKey(table.headerCell(column));
        if (name == u"from" || name == u"de")
            from = column;
        else if (name == u"to" || name == u"à")
            to = column;
        else if (name == u"level" || name == u"niveau")
            level = column;
        else if (name.startsWith(QLatin1String("share")) || name.startsWith(QLatin1String("part")))
            share = column;
    }
    if (from < 0 || to < 0)
        return false;
    MomentContext context{values.zone, values.date, {}};
    for (int row = 0; row < table.rowCount(); ++row) {
        ImpactInterval interval;
        interval.range = table.rowLine(row);
        interval.from = readMoment(plainWords(table.cell(row, from)), context).value_or(Moment{});
        if (interval.from.hasTime()) {
            const QDateTime local =
                QDateTime::fromSecsSinceEpoch(interval.from.earliest, values.zone);
            context.date = local.date();
            context.notBefore = local.time();
        }
        interval.to = readMoment(plainWords(table.cell(row, to)), context).value_or(Moment{});
        if (level >= 0)
            interval.level = levelOf(table.cell(row, level));
        static const QRegularExpression percent(QStringLiteral("(\\d+(?:[.,]\\d+)?)"));
        if (share >= 0) {
            const auto match = percent.match(table.cell(row, share));
            if (match.hasMatch())
                interval.sharePercent = match.captured(1).replace(u',', u'.').toDouble();
        }
        if (interval.from.isKnown() || interval.to.isKnown())
            values.intervals.append(interval);
    }
    return true;
}

/// Where the last whole word between two places ends: a unit is cut where it becomes long.
qsizetype wholeWordsEnd(const QString &text, qsizetype begin, qsizetype end)
{
    const auto isInWord = [&text](qsizetype place) { return text.at(place).isLetterOrNumber(); };
    if (end >= text.size() || !isInWord(end) || !isInWord(end - 1))
        return end;
    qsizetype space = end - 1;
    while (space > begin && !text.at(space).isSpace())
        --space;
    return space > begin ? space : end;
}

} // namespace

double writtenNumber(QString digits)
{
    double factor = 1;
    if (digits.endsWith(u'k', Qt::CaseInsensitive))
        factor = 1'000;
    else if (digits.endsWith(u'M'))
        factor = 1'000'000;
    if (factor > 1)
        digits.chop(1);
    digits.remove(u' ').remove(u'\u00a0').remove(u'\u202f');
    static const QRegularExpression thousands(QStringLiteral("[.,](?=\\d{3}(?:[.,]|$))"));
    if (digits.contains(QRegularExpression(QStringLiteral("^\\d{1,3}(?:[.,]\\d{3})+$"))))
        digits.remove(thousands);
    return digits.replace(u',', u'.').toDouble() * factor;
}

QList<Measure> readMeasures(const QString &text)
{
    static const QRegularExpression measure(
        QStringLiteral(
            "(?<![\\w.,:/#-])(?<basis>~|≈|about |around |approximately |an estimated |estimated |"
            "environ |près de )?\\s{0,3}(?<money>[€$£]\\s?)?(?<low>\\d{1,3}(?:[ "
            ",.\\x{a0}\\x{202f}]\\d{3})+|\\d+(?:[.,]\\d+)?)"
            "(?<k>[kM](?!\\w))?"
            "(?:\\s*(?:–|—|-|to|à)\\s*(?<high>\\d{1,3}(?:[ "
            ",.\\x{a0}\\x{202f}]\\d{3})+|\\d+(?:[.,]\\d+)?)(?<k2>[kM](?!\\w))?)?"
            "(?<unit>\\s*%[^.,;|)\\n]{0,40}|\\s*[€$£]|\\s+(?:of |de "
            "|d')?[\\p{L}][^.,;|()\\n]{1,40})?"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression time(
        QStringLiteral("^\\s*(?:h|hours?|heures?|min|mins|minutes?|s|sec|seconds?|secondes?|days?|"
                       "jours?|am|pm|utc|cet|cest|gmt|x|times|fois|"
                       "january|february|march|april|may|june|july|august|september|october|"
                       "november|december|janvier|février|mars|avril|mai|juin|juillet|août|"
                       "septembre|octobre|novembre|décembre)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    // "503 errors" names the kind of answer, not how many there were.
    static const QRegularExpression status(
        QStringLiteral("^(?:40[0-9]|41[0-5]|42[29]|431|451|50[0-57]|511|52[0-6])$"));
    static const QRegularExpression answers(
        QStringLiteral("^(?:http )?(?:errors?|erreurs?|responses?|réponses?|status|codes?|answers?|"
                       "messages?|incidents?|for|on|in|from|sur|pour)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<Measure> measures;
    QRegularExpressionMatchIterator matches = measure.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString unit = match.captured(QStringLiteral("unit")).simplified();
        const QString money = match.captured(QStringLiteral("money")).simplified();
        const bool isStatus = status.match(match.captured(QStringLiteral("low"))).hasMatch() &&
                              match.capturedLength(QStringLiteral("basis")) == 0 &&
                              answers.match(unit).hasMatch();
        if ((unit.isEmpty() && money.isEmpty()) || isStatus || time.match(unit).hasMatch())
            continue;
        Measure found;
        found.low = writtenNumber(match.captured(QStringLiteral("low")) +
                                  match.captured(QStringLiteral("k")));
        const QString high = match.captured(QStringLiteral("high"));
        found.high =
            high.isEmpty() ? found.low : writtenNumber(high + match.captured(QStringLiteral("k2")));
        found.unit = money.isEmpty() ? unit : money;
        // "850 orders (estimated from the week before)"
        static const QRegularExpression estimate(
            QStringLiteral("^[^.;|\\n]{0,60}\\b(?:estimat\\w*|estim[ée]\\w*)"),
            QRegularExpression::CaseInsensitiveOption |
                QRegularExpression::UseUnicodePropertiesOption);
        const bool isCalledEstimate =
            estimate.match(text.mid(match.capturedEnd(QStringLiteral("low")), 80)).hasMatch();
        found.basis =
            isCalledEstimate || match.capturedLength(QStringLiteral("basis")) > 0 || !high.isEmpty()
                ? Measure::Basis::Estimated
                : Measure::Basis::Measured;
        found.dimension = dimensionOf(found.unit);
        // A number of something unknown is no measure: "port 5432 open".
        if (found.dimension == Dimension::Other && !unit.startsWith(u'%'))
            continue;
        qsizetype end = wholeWordsEnd(text, match.capturedStart(), match.capturedEnd());
        const bool isOpen =
            text.mid(match.capturedStart(), end - match.capturedStart()).contains(u'(');
        if (isOpen && end < text.size() && text.at(end) == u')')
            ++end;
        // The sign that keeps a bar within its cell is not of the words.
        if (end < text.size() && text.at(end) == u'|' && text.at(end - 1) == u'\\')
            --end;
        found.words.text =
            text.mid(match.capturedStart(), end - match.capturedStart()).simplified();
        found.words.range = {match.capturedStart(), end};
        measures.append(found);
    }
    return measures;
}

void readImpact(const DocumentParts &document, PostMortem &values)
{
    const auto measuresIn = [&](const ByteRange &range) {
        // From each one on to the next: a section may hold many.
        ByteRange rest = range;
        qsizetype counted = 0;
        for (Measure measure : readMeasures(document.source.text(range))) {
            const qsizetype begin = measure.words.range.begin;
            measure.words.range = document.part(rest, begin - counted, measure.words.range.size());
            rest.begin = measure.words.range.begin;
            counted = begin;
            values.measures.append(measure);
        }
    };
    for (const char *key : {"impact", "loss"}) {
        const Passage words = values.header.value(QLatin1String(key));
        if (!words.range.isEmpty())
            measuresIn(words.range);
    }
    for (const PostMortemSection &section : std::as_const(values.sections)) {
        if (section.kind == SectionKind::Summary)
            measuresIn(section.body);
        if (section.kind != SectionKind::Impact)
            continue;
        for (const int block : document.blocksOf(MarkdownBlock::Kind::Table, section.whole))
            readIntervals(document, block, values);
        measuresIn(section.whole);
    }
}

} // namespace recount
