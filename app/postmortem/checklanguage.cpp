#include "postmortem/checkrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

using enum SectionKind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PostMortemChecks)
};

QList<ByteRange> wholeDocument(const CheckRun &run)
{
    return {{0, run.source().size()}};
}

bool overlaps(const ByteRange &range, const QList<CheckRun::Found> &others)
{
    return std::any_of(others.begin(), others.end(), [&](const CheckRun::Found &other) {
        return other.range.begin < range.end && range.begin < other.range.end;
    });
}

/// Places where a name belongs: who owns, wrote, attended or will find out.
QList<ByteRange> placesOfNames(const CheckRun &run)
{
    QList<ByteRange> places;
    for (const char *key : {"owner", "authors", "reviewers", "attendees", "facilitator", "on-call",
                            "participants", "incident commander"})
        places.append(run.headerValue(QLatin1String(key)));
    for (const ActionItem &action : run.document().actions) {
        bool hasPlace = false;
        for (const Passage &field : action.fields) {
            if (action.owner.isEmpty() || field.text != action.owner)
                continue;
            places.append(field.range);
            hasPlace = true;
        }
        if (!hasPlace)
            places.append(action.range);
    }
    return places + run.pieces({Attendees, MyRole, Messages, OpenQuestions});
}

/// "Ana Costa, payments lead" or "Ana Costa (payments lead)" in the header gives the role.
QString roleOf(const CheckRun &run, const QString &name)
{
    static const QRegularExpression pair(
        QStringLiteral("^\\s*([^,()]+?)\\s*(?:,\\s*([^,()]+)|\\(([^()]+)\\))\\s*$"));
    for (const char *key : {"owner", "authors", "reviewers"}) {
        const auto match = pair.match(run.document().header.value(QLatin1String(key)).text);
        if (match.hasMatch() && match.captured(1) == name)
            return QString(match.captured(2) + match.captured(3)).trimmed();
    }
    return {};
}

/// A whole clause in italics is what somebody else wrote, as a message or a warning.
bool isInEmphasis(const CheckRun &run, const ByteRange &range)
{
    static const QRegularExpression clause(
        QStringLiteral("(?<![*\\w])\\*(?![\\s*])[^*\\n]{8,400}\\*(?![*\\w])|"
                       "(?<![_\\w])_(?![\\s_])[^_\\n]{8,400}_(?![_\\w])"));
    constexpr qsizetype fewestSpaces = 3;
    const ByteRange line = run.source().line(run.source().lineAt(range.begin));
    constexpr qsizetype longest = 2000;
    const ByteRange near{std::max(line.begin, range.begin - longest),
                         std::min(line.end, range.end + longest)};
    const qsizetype place = run.source().text({near.begin, range.begin}).size();
    auto matches = clause.globalMatch(run.source().text(near));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedStart() <= place && place < match.capturedEnd())
            return match.capturedView().count(u' ') >= fewestSpaces;
    }
    return false;
}

} // namespace

void pm17(CheckRun &run)
{
    const QList<ByteRange> facts = run.pieces({WhatHappened, Timeline});
    const QList<CheckRun::Found> counterfactuals = run.find(WordList::Counterfactual, facts);
    for (const CheckRun::Found &found : run.find(WordList::Analysis, facts)) {
        if (overlaps(found.range, counterfactuals) || isInEmphasis(run, found.range))
            continue;
        run.tell(
            QStringLiteral("PM17"), found.range,
            Texts::tr("“%1” is a conclusion among facts. Keep what was seen here, and move the "
                      "rest to the factors or the actions.")
                .arg(found.words));
    }
}

void pm18(CheckRun &run)
{
    for (const CheckRun::Found &found : run.find(WordList::Blame, wholeDocument(run), true)) {
        Finding *finding =
            run.tell(QStringLiteral("PM18"), found.range,
                     Texts::tr("“%1” blames. Say what the system or the process allowed, hid or "
                               "did not check.")
                         .arg(found.words));
        const QString words = found.words.toLower();
        QString better;
        if (words == u"human error" || words == u"a human error" || words == u"operator error")
            better = QStringLiteral("a step that nothing checked");
        else if (words == u"une erreur humaine")
            better = QStringLiteral("une étape que rien ne vérifiait");
        if (better.isEmpty())
            continue;
        if (found.words.at(0).isUpper())
            better[0] = better.at(0).toUpper();
        offer(finding, Texts::tr("Write “%1”").arg(better), {found.range, better.toUtf8()});
    }
}

void pm20(CheckRun &run)
{
    const QList<ByteRange> allowed = placesOfNames(run);
    for (const WordMatch &match : personNames(run.prose().words())) {
        const ByteRange range = run.prose().bytes(match.from, match.length);
        const bool isAllowed =
            std::any_of(allowed.begin(), allowed.end(), [&](const ByteRange &place) {
                return place.begin < range.end && range.begin < place.end;
            });
        if (isAllowed)
            continue;
        Finding *finding =
            run.tell(QStringLiteral("PM20"), range,
                     Texts::tr("“%1” is a person. Write the role instead, such as “the on-call "
                               "engineer”.")
                         .arg(match.words));
        const QString role = roleOf(run, match.words);
        if (!role.isEmpty())
            offer(finding, Texts::tr("Write “%1”").arg(role), {range, role.toUtf8()});
    }
}

void pm21(CheckRun &run)
{
    for (const CheckRun::Found &found : run.find(WordList::Animated, wholeDocument(run), true))
        run.tell(QStringLiteral("PM21"), found.range,
                 Texts::tr("“%1” judges. Leave it out, or write what it was in numbers.")
                     .arg(found.words));
    static const QRegularExpression marks(QStringLiteral("!{2,}(?![=\\[])"));
    auto matches = marks.globalMatch(run.prose().words());
    while (matches.hasNext()) {
        const auto match = matches.next();
        const ByteRange range = run.prose().bytes(match.capturedStart(), match.capturedLength());
        offer(
            run.tell(QStringLiteral("PM21"), range,
                     Texts::tr("“%1” is louder than the facts. End the sentence with a full stop.")
                         .arg(match.captured())),
            Texts::tr("Write a full stop"), {range, "."});
    }
}

void pm22(CheckRun &run)
{
    for (const CheckRun::Found &found :
         run.find(WordList::Counterfactual, run.pieces({WhatHappened, Timeline}))) {
        if (isInEmphasis(run, found.range))
            continue;
        run.tell(QStringLiteral("PM22"), found.range,
                 Texts::tr("“%1” tells what was not. Write what people saw at that moment, "
                           "and what they chose.")
                     .arg(found.words));
    }
}

void pm48(CheckRun &run)
{
    for (const CheckRun::Found &found : run.find(WordList::Distancing, wholeDocument(run)))
        run.tell(
            QStringLiteral("PM48"), found.range,
            Texts::tr("“%1” ends the search too early. Ask where else the same conditions hold.")
                .arg(found.words));
}

} // namespace recount
