#include "postmortem/checkrules.h"
#include "postmortem/errorbudget.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

using enum SectionKind;
using Dimension = Measure::Dimension;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PostMortemChecks)
};

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

/// Where the impact is described: its sections, and the values of the header.
QList<ByteRange> impactPieces(const CheckRun &run)
{
    QList<ByteRange> pieces;
    for (const char *key : {"impact", "loss"}) {
        const ByteRange value = run.headerValue(QLatin1String(key));
        if (!value.isEmpty())
            pieces.append(value);
    }
    return pieces + run.pieces({Impact});
}

QString impactWords(const CheckRun &run)
{
    QString words;
    for (const ByteRange &piece : impactPieces(run))
        words += run.prose().wordsIn(piece) + u'\n';
    return words;
}

ByteRange impactPlace(const CheckRun &run)
{
    return CheckRun::firstOf({run.heading(Impact), run.headerValue(QStringLiteral("impact"))});
}

/// Whether the document itself says that only a part was down.
bool isPartial(const CheckRun &run)
{
    bool partial = false;
    for (const ImpactInterval &interval : run.document().intervals) {
        const bool isWritten = interval.sharePercent || (!interval.range.isEmpty() &&
                                                         run.isWithin(interval.range, {Impact}));
        if (!isWritten)
            continue;
        if (interval.level == ImpactInterval::Level::Down &&
            interval.sharePercent.value_or(100) >= 100)
            return false;
        partial = true;
    }
    if (partial)
        return true;
    double most = -1;
    for (const Measure &measure : run.document().measures) {
        if (measure.unit.startsWith(u'%') &&
            (measure.dimension == Dimension::Users || measure.dimension == Dimension::Requests))
            most = std::max(most, measure.high);
    }
    return most >= 0 && most < 100;
}

const QRegularExpression &timeWords()
{
    static const QRegularExpression words = pattern(
        "\\d{1,2}[:h]\\d{2}|\\d{4}-\\d{2}-\\d{2}|\\b\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?(?:"
        "jan|"
        "feb|"
        "mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|mars|avr|mai|juin|juil|août|déc)|\\b(?:"
        "january|february|march|april|may|june|july|august|september|october|november|december)\\s+"
        "\\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}\\s?[ap]m\\b|\\b\\d{1,2}[./]\\d{1,2}[./"
        "]\\d{2,4}\\b|\\d{1,2}\\s+h\\b");
    return words;
}

/// "ninety minutes", "two hours", "une heure": lengths that have no digits.
bool hasLengthInWords(const QString &words)
{
    static const QRegularExpression length = pattern(
        "\\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|"
        "thirty|forty|fifty|sixty|ninety|half an|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|"
        "onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|une demi)[ -]"
        "(?:minutes?|hours?|days?|weeks?|heures?|jours?|semaines?)\\b");
    return length.match(words).hasMatch();
}

/// "a, b and c".
QString listed(const QStringList &parts)
{
    return parts.size() < 2 ? parts.join(QString())
                            : QString(parts.first(parts.size() - 1).join(QLatin1String(", ")) +
                                      Texts::tr(" and ") + parts.constLast());
}

} // namespace

void pm02(CheckRun &run)
{
    if (!run.isIncident())
        return;
    const Severity &severity = run.document().severity;
    if (severity.words.isEmpty()) {
        run.tell(QStringLiteral("PM02"), {},
                 Texts::tr("No severity is given. Add a row “Severity” to the table under the "
                           "title, such as P2."));
        return;
    }
    if (severity.scheme.isEmpty()) {
        run.tellAs(Finding::Severity::Hint, QStringLiteral("PM02"), severity.words.range,
                   Texts::tr("The severity “%1” has no level. Write P1 to P4, or SEV1 to SEV4.")
                       .arg(severity.words.text));
        return;
    }
    if (severity.level < 1) {
        run.tell(QStringLiteral("PM02"), severity.words.range,
                 Texts::tr("The severity “%1” is not on the scale: levels begin with 1.")
                     .arg(severity.words.text));
        return;
    }
    if (severity.finalLevel == severity.level)
        return;
    static const QRegularExpression change =
        pattern("\\b(?:severity|sévérité|gravité|downgraded|upgraded|lowered|raised|abaissée?|"
                "relevée?|(?:P|SEV)[- ]?[0-5])\\b");
    const QList<TimelineEvent> &timeline = run.document().timeline;
    const bool isShown = std::any_of(timeline.begin(), timeline.end(), [](const auto &event) {
        return change.match(event.text.text).hasMatch();
    });
    if (!isShown)
        run.tell(
            QStringLiteral("PM02"), severity.words.range,
            Texts::tr("The severity changed from %1%2 to %1%3, and no row of the timeline says "
                      "when. Add one.")
                .arg(severity.scheme)
                .arg(severity.level)
                .arg(severity.finalLevel));
}

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

/// Whether an item or a row begins with this line.
bool beginsPart(QStringView line)
{
    static const QRegularExpression marker(QStringLiteral("^\\s*(?:[-*+|]|\\d+\\.)"));
    return marker.match(line).hasMatch();
}

/// The paragraph, item or row in which this place is, as far as one reads around it: a long text
/// is asked for many places.
QString partAround(const QString &text, qsizetype place)
{
    constexpr qsizetype farthest = 2000;
    const qsizetype from = std::max<qsizetype>(place - farthest, 0);
    const QStringView words = QStringView(text).mid(from, 2 * farthest);
    const auto lineAt = [words](qsizetype begin) {
        const qsizetype end = words.indexOf(u'\n', begin);
        return words.mid(begin, end < 0 ? -1 : end - begin);
    };
    const auto beginOf = [words](qsizetype at) {
        return at == 0 ? 0 : words.lastIndexOf(u'\n', at - 1) + 1;
    };
    qsizetype begin = beginOf(place - from);
    qsizetype end = begin + lineAt(begin).size();
    while (begin > 0 && !beginsPart(lineAt(begin))) {
        const qsizetype before = beginOf(begin - 1);
        if (isBlank(lineAt(before)))
            break;
        begin = before;
    }
    while (end < words.size()) {
        const QStringView next = lineAt(end + 1);
        if (isBlank(next) || beginsPart(next))
            break;
        end += 1 + next.size();
    }
    return words.mid(begin, end - begin).toString();
}

/// "5 out of 46 nodes" beside "some nodes".
bool hasNumberOf(const QString &thing, const QString &words)
{
    const QRegularExpression number(
        QStringLiteral("(?<![\\p{L}\\d.:])\\d[\\d.,]* (?:[\\p{L}]+ ){0,2}%1\\b")
            .arg(QRegularExpression::escape(thing)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return number.match(words.simplified()).hasMatch();
}

void pm07(CheckRun &run)
{
    const QString words = impactWords(run);
    if (!run.isIncident() || !run.document().measures.isEmpty() ||
        hasWords(WordList::Unknown, run.languages(), words) ||
        hasWords(WordList::Unharmed, run.languages(), words + run.wordsOf({Summary})))
        return;
    const QString text = Texts::tr("The impact has no number. Say how many users, requests or "
                                   "orders it was, or a range and how you estimated it.");
    if (run.level() <= 2)
        run.tell(QStringLiteral("PM07"), impactPlace(run), text);
    else
        run.tellAs(Finding::Severity::Warning, QStringLiteral("PM07"), impactPlace(run), text);
}

void pm08(CheckRun &run)
{
    for (const ByteRange &piece : impactPieces(run)) {
        const qsizetype from = run.prose().index(piece.begin);
        const QString words = run.prose().wordsIn(piece);
        for (const WordMatch &match : wordMatches(WordList::Unknown, run.languages(), words)) {
            const QString near = partAround(words, match.from); // its reason
            const bool hasReason = hasWords(WordList::Reason, run.languages(), near);
            const bool findsOut = hasWords(WordList::FindsOut, run.languages(), near);
            if (hasReason && findsOut)
                continue;
            const QString text =
                hasReason  ? Texts::tr("“%1”: say who will find out.")
                : findsOut ? Texts::tr("“%1”: say why it is not known.")
                           : Texts::tr("“%1”: say why it is not known, and who will find out.");
            run.tell(QStringLiteral("PM08"), run.prose().bytes(from + match.from, match.length),
                     text.arg(match.words));
        }
    }
}

void pm09(CheckRun &run)
{
    const QList<Measure> &measures = run.document().measures;
    if (!run.isIncident() || measures.isEmpty())
        return;
    bool ofUsers = false;
    bool ofBusiness = false;
    for (const Measure &measure : measures) {
        switch (measure.dimension) {
        case Dimension::Users:
        case Dimension::Requests:
        case Dimension::Data:
            ofUsers = true;
            break;
        case Dimension::Revenue:
        case Dimension::Sla:
        case Dimension::Support:
        case Dimension::Team:
        case Dimension::Reputation:
            ofBusiness = true;
            break;
        case Dimension::Other:
            break;
        }
    }
    const QString words = impactWords(run);
    ofUsers = ofUsers || hasWords(WordList::UserSide, run.languages(), words);
    ofBusiness = ofBusiness || hasWords(WordList::BusinessSide, run.languages(), words);
    if (!ofUsers)
        run.tell(QStringLiteral("PM09"), impactPlace(run),
                 Texts::tr("The impact does not say what users felt. Add who could not do what."));
    if (!ofBusiness)
        run.tell(QStringLiteral("PM09"), impactPlace(run),
                 Texts::tr("The impact does not say what it cost the business or the team. Add "
                           "orders, support tickets, contracts or hours of work."));
}

void pm10(CheckRun &run)
{
    if (!isPartial(run))
        return;
    QList<ByteRange> pieces{run.document().title.range};
    pieces += impactPieces(run) + run.pieces({Summary});
    for (const CheckRun::Found &found : run.find(WordList::Outage, pieces, true)) {
        Finding *finding = run.tell(
            QStringLiteral("PM10"), found.range,
            Texts::tr("“%1” says that all was down, but a part was served. Write “degradation”.")
                .arg(found.words));
        static const QRegularExpression noun = pattern("^(?:(an) )?(outages?|pannes?)$");
        const auto match = noun.match(found.words);
        if (!match.hasMatch())
            continue;
        QString word = found.words.contains(QLatin1String("panne"), Qt::CaseInsensitive)
                           ? QStringLiteral("dégradation")
                           : QStringLiteral("degradation");
        if (match.captured(2).endsWith(u's'))
            word += u's';
        if (!match.captured(1).isEmpty())
            word.prepend(QLatin1String("a "));
        if (found.words.at(0).isUpper())
            word[0] = word.at(0).toUpper();
        offer(finding, Texts::tr("Write “%1”").arg(word), {found.range, word.toUtf8()});
    }
}

void pm11(CheckRun &run)
{
    if (!run.isIncident())
        return;
    const ByteRange place = run.heading(Summary);
    const QString words = run.wordsOf({Summary});
    if (contentWords(words).isEmpty()) {
        run.tell(
            QStringLiteral("PM11"), place,
            Texts::tr("There is no summary. Write up to three sentences: when it was, how long "
                      "it lasted, who was hit."));
        return;
    }
    const qsizetype count = sentences(words).size();
    if (count > run.limits().summarySentences)
        run.tell(QStringLiteral("PM11"), place,
                 Texts::tr("The summary has %1 sentences; keep the %2 that a hurried reader needs.")
                     .arg(count)
                     .arg(run.limits().summarySentences));
    QStringList missing;
    if (!timeWords().match(words).hasMatch())
        missing.append(Texts::tr("when it was"));
    if (!readMinutes(words) && !hasLengthInWords(words))
        missing.append(Texts::tr("how long it lasted"));
    if (!hasWords(WordList::UserSide, run.languages(), words))
        missing.append(Texts::tr("who was hit"));
    if (!missing.isEmpty())
        run.tell(QStringLiteral("PM11"), place,
                 Texts::tr("The summary does not say %1.").arg(listed(missing)));
}

void pm45(CheckRun &run)
{
    const QList<ByteRange> pieces =
        impactPieces(run) + run.pieces({Summary, WhatHappened, Timeline});
    for (const ByteRange &piece : pieces) {
        const qsizetype from = run.prose().index(piece.begin);
        const QString words = run.prose().wordsIn(piece);
        for (const WordMatch &match : wordMatches(WordList::Quantity, run.languages(), words)) {
            static const QRegularExpression noun(QStringLiteral("\\p{L}+"),
                                                 QRegularExpression::UseUnicodePropertiesOption);
            // "some nodes" has it in itself, "several nodes" behind.
            const bool isWithin = match.words.contains(u' ');
            const QString thing = isWithin
                                      ? match.words.section(u' ', -1)
                                      : noun.match(words, match.from + match.length).captured();
            if (!thing.isEmpty() && hasNumberOf(thing, partAround(words, match.from)))
                continue;
            run.tell(QStringLiteral("PM45"), run.prose().bytes(from + match.from, match.length),
                     Texts::tr("“%1”: write a number, or an estimate and where it comes from.")
                         .arg(match.words));
        }
    }
}

void pm47(CheckRun &run)
{
    static const QRegularExpression burned = pattern(
        "(\\d+(?:[.,]\\d+)?)\\s*%\\s*(?:of|du|de)\\s+(?:[\\p{L}']+\\s+){0,3}(?:error budget|budget "
        "d'erreurs?)|(?:error budget|budget d'erreurs?)[^.\\n|]{0,40}\\|?[^.\\n|\\d]{0,40}?"
        "(\\d+(?:[.,]\\d+)?)\\s*%");
    const QList<ActionItem> &actions = run.document().actions;
    const bool hasFirst = std::any_of(actions.begin(), actions.end(), [](const auto &action) {
        return action.priority == 0 && CheckRun::counts(action);
    });
    if (hasFirst)
        return;
    const QString text = Texts::tr("%1 % of the error budget is gone and no action has priority "
                                   "P0. Say which one cannot wait.");
    // What follows from the objective counts; a share that somebody wrote only without it.
    if (const auto objective = readServiceObjective(run.document())) {
        if (const auto gone = budgetBurned(*objective, run.computed().weightedMinutes)) {
            const double percent = gone->share * 100;
            if (percent > run.limits().budgetPercent)
                run.tell(QStringLiteral("PM47"), objective->words.range,
                         text.arg(QString::number(qRound64(percent))));
            return;
        }
    }
    const auto match = burned.match(run.prose().words());
    if (!match.hasMatch())
        return;
    const QString written = match.captured(1) + match.captured(2);
    if (QString(written).replace(u',', u'.').toDouble() > run.limits().budgetPercent)
        run.tell(QStringLiteral("PM47"),
                 run.prose().bytes(match.capturedStart(), match.capturedLength()),
                 text.arg(written));
}

} // namespace recount
