#include "postmortem/externalmessage.h"

#include "checks/prose.h"
#include "documents/htmlparts.h"
#include "documents/plainwords.h"
#include "postmortem/internalwords.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

/// Sentences that are enough of a summary.
constexpr int mostSentences = 3;
constexpr int mostActions = 3;
constexpr int mostNumbers = 2;

QString withPoint(const QString &sentence)
{
    static const QString ends = QStringLiteral(".!?…");
    return sentence.isEmpty() || ends.contains(sentence.back()) ? sentence : sentence + u'.';
}

class MessageWriter
{
public:
    MessageWriter(const SourceText &source, const PostMortem &document)
        : m_source(source)
        , m_document(document)
        , m_internal(document)
        , m_isFrench(document.lang.startsWith(QLatin1String("fr"), Qt::CaseInsensitive))
        , m_locale(m_isFrench ? QLocale::French : QLocale::English)
    {
    }

    QString write() const
    {
        return QStringList{whatHappened(), impact(), whatWeDo()}.join(QStringLiteral("\n\n"));
    }

private:
    QString whatHappened() const;
    QString impact() const;
    QString whatWeDo() const;
    bool isInSummary(const ByteRange &range) const;
    /// Those that hold nothing internal.
    QStringList safeSentences(const QString &markdown) const;
    QString times() const;
    QString affected() const;
    QStringList titles(bool isDone) const;
    QString moment(const Moment &moment, QDate sameDate) const;
    QString words(const char *english, const char *french) const
    {
        return QString::fromUtf8(m_isFrench ? french : english);
    }

    const SourceText &m_source;
    const PostMortem &m_document;
    InternalWords m_internal;
    bool m_isFrench;
    QLocale m_locale;
};

QString MessageWriter::whatHappened() const
{
    QStringList kept;
    for (const MarkdownBlock &block : m_document.blocks) {
        if (block.kind == MarkdownBlock::Kind::Paragraph && isInSummary(block.range))
            kept += safeSentences(withoutComments(m_source.text(block.range)));
    }
    if (!kept.isEmpty())
        return kept.mid(0, mostSentences).join(u' ');
    const QString title = m_source.text(m_document.title.range);
    if (!m_document.title.isEmpty() && !m_internal.isIn(title))
        return withPoint(m_document.title.text);
    return words("One of our services did not work as it should.",
                 "L’un de nos services n’a pas fonctionné comme il le devrait.");
}

bool MessageWriter::isInSummary(const ByteRange &range) const
{
    return std::any_of(m_document.sections.begin(), m_document.sections.end(),
                       [&range](const PostMortemSection &section) {
                           return section.kind == SectionKind::Summary &&
                                  section.body.contains(range);
                       });
}

QStringList MessageWriter::safeSentences(const QString &markdown) const
{
    QStringList kept;
    qsizetype end = 0;
    for (const Sentence &sentence : sentences(markdown)) {
        // With what stands before its first letter: it may be what makes a name of it.
        const qsizetype begin = end;
        end = sentence.from + sentence.length;
        const QString plain = plainWords(markdown.sliced(sentence.from, sentence.length));
        if (!plain.isEmpty() && !m_internal.isIn(markdown.sliced(begin, end - begin)))
            kept.append(withPoint(plain));
    }
    return kept;
}

QString MessageWriter::impact() const
{
    QStringList parts;
    for (const QString &part : {times(), affected()}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (parts.isEmpty())
        return words("We are still finding out when it was and whom it affected.",
                     "Nous cherchons encore quand cela s’est produit et qui a été touché.");
    return parts.join(u' ');
}

QString MessageWriter::moment(const Moment &moment, QDate sameDate) const
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(moment.earliest, m_document.zone);
    const QString form = m_isFrench && local.date().day() == 1 ? QStringLiteral("d'er' MMMM yyyy")
                                                               : QStringLiteral("d MMMM yyyy");
    const QString day = m_locale.toString(local.date(), form);
    if (!moment.hasTime())
        return day;
    const QString about = moment.precision == Moment::Precision::Approximate
                              ? words("about ", "environ ")
                              : QString();
    const QString time = about + m_locale.toString(local.time(), QStringLiteral("HH:mm"));
    return local.date() == sameDate ? time : day + words(" at ", " à ") + time;
}

QString MessageWriter::times() const
{
    const Moment started = m_document.milestone(Milestone::Started);
    if (!started.isKnown())
        return m_document.isOngoing ? words("It is not over yet.", "Ce n’est pas encore terminé.")
                                    : QString();
    const Moment mitigated = m_document.milestone(Milestone::Mitigated);
    const Moment resolved = m_document.milestone(Milestone::Resolved);
    const Moment ended = resolved.isKnown() ? resolved : mitigated;
    const QString begin = moment(started, {});
    const QString zone =
        m_document.isZoneStated
            ? QLatin1String(" (") + QString::fromLatin1(m_document.zone.id()) + u')'
            : QString();
    if (m_document.isOngoing || !ended.isKnown())
        return words("It began on %1%2 and is not over yet.",
                     "Cela a commencé le %1%2 et n’est pas encore terminé.")
            .arg(begin, zone);
    const QDate day = dateOf(started, m_document.zone);
    const auto when = [&](const Moment &at) -> QString {
        const bool isSameDay = dateOf(at, m_document.zone) == day && at.hasTime();
        return isSameDay ? words("at ", "à ") + moment(at, day)
                         : words("on ", "le ") + moment(at, {});
    };
    const QString until = when(ended);
    // Users were served again before all was done.
    if (mitigated.isKnown() && when(mitigated) != until)
        return words("It began on %1. The service worked again %2, and all was over %3%4.",
                     "Cela a commencé le %1. Le service a de nouveau fonctionné %2, et tout était "
                     "terminé %3%4.")
            .arg(begin, when(mitigated), until, zone);
    return words("It began on %1 and was over %2%3.",
                 "Cela a commencé le %1 et s’est terminé %2%3.")
        .arg(begin, until, zone);
}

/// How many users, without the rest of the sentence that it stands in.
QString MessageWriter::affected() const
{
    static const QRegularExpression untilUsers(
        QStringLiteral("^.*?\\b(?:users?|customers?|visitors?|accounts?|people|clients?|"
                       "utilisateurs?|utilisatrices?|comptes?|personnes?)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList numbers;
    for (const Measure &measure : m_document.measures) {
        if (measure.dimension != Measure::Dimension::Users || numbers.size() == mostNumbers)
            continue;
        QString text = untilUsers.match(plainWords(measure.words.text)).captured();
        if (text.isEmpty() || m_internal.isIn(text))
            continue;
        text[0] = text.at(0).toLower();
        if (!numbers.contains(text))
            numbers.append(text);
    }
    if (numbers.isEmpty())
        return {};
    return words("Affected: %1.", "Touchés : %1.").arg(numbers.join(QStringLiteral(", ")));
}

QStringList MessageWriter::titles(bool isDone) const
{
    QStringList found;
    for (const ActionItem &action : m_document.actions) {
        const bool counts =
            isDone ? action.status == ActionStatus::Done
                   : action.status == ActionStatus::Open || action.status == ActionStatus::Doing;
        QString title = action.title.text;
        if (title.endsWith(u'.'))
            title.chop(1);
        if (counts && action.type == ActionType::Prevent && !title.isEmpty() &&
            !m_internal.isIn(m_source.text(action.title.range)))
            found.append(title);
    }
    return found.mid(0, mostActions);
}

QString MessageWriter::whatWeDo() const
{
    const QString divider = m_isFrench ? QStringLiteral(" ; ") : QStringLiteral("; ");
    if (const QStringList open = titles(false); !open.isEmpty())
        return words("What we do so that it does not happen again: %1.",
                     "Ce que nous faisons pour que cela ne se reproduise pas : %1.")
            .arg(open.join(divider));
    if (const QStringList done = titles(true); !done.isEmpty())
        return words("What we have done so that it does not happen again: %1.",
                     "Ce que nous avons fait pour que cela ne se reproduise pas : %1.")
            .arg(done.join(divider));
    return words("We are working on what keeps it from happening again.",
                 "Nous travaillons à ce que cela ne se reproduise pas.");
}

} // namespace

QString externalMessage(const SourceText &source, const PostMortem &document)
{
    return MessageWriter(source, document).write();
}

} // namespace recount
