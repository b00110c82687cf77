#include "postmortem/checkrules.h"

#include "documents/markdowninsert.h"
#include "foundation/text.h"
#include "postmortem/postmortemedits.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace recount
{

namespace
{

using Kind = SectionKind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PostMortemChecks)
};

/// A person as the subject stands at the beginning of a sentence, behind a few words at most.
bool isSubject(const QString &words, const Sentence &sentence, const WordMatch &match)
{
    static const QRegularExpression opening(
        QStringLiteral(
            "^(?:[AF]\\d+\\W+)?(?:\\([^)]*\\)\\s*)?(?:(?:root cause|cause|cause racine)\\W+)?"
            "(?:(?:because|when|as|after|parce que|quand|car)\\s+)?"
            "(?:(?:the|an?|one|two|of|our|another|some|le|la|les|un|une|des|l'|notre|of "
            "the|[\\p{L}-]+)[\\s']+){0,4}$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString before = words.sliced(sentence.from, match.from - sentence.from);
    // "The tool that the team used": the team is in a clause about something else.
    static const QRegularExpression clause(
        QStringLiteral("\\b(?:that|which|what|where|how|que|qu|où|dont|comment)\\b|,"),
        QRegularExpression::CaseInsensitiveOption);
    return opening.match(before).hasMatch() && !clause.match(before).hasMatch();
}

void judgeSubjects(CheckRun &run, const ByteRange &range, const QString &where)
{
    const QString words = run.prose().wordsIn(range);
    const qsizetype from = run.prose().index(range.begin);
    QList<WordMatch> acts = personActs(run.languages(), words);
    for (const WordMatch &name : personNames(words)) {
        static const QRegularExpression act(QStringLiteral("^\\s+\\p{Ll}+(?:ed|an|ot|ote|a)\\b"));
        if (act.match(words.mid(name.from + name.length)).hasMatch())
            acts.append(name);
    }
    for (const Sentence &sentence : sentences(words)) {
        for (const WordMatch &match : std::as_const(acts)) {
            const bool isInside =
                sentence.from <= match.from && match.from < sentence.from + sentence.length;
            if (!isInside || !isSubject(words, sentence, match))
                continue;
            run.tell(QStringLiteral("PM19"), run.prose().bytes(from + match.from, match.length),
                     Texts::tr("%1 names what people did (“%2”). Say what in the system made it "
                               "possible, or its effect so large.")
                         .arg(where, match.words));
            break;
        }
    }
}

bool isAddressed(const CheckRun &run, const Factor &factor)
{
    const QList<ActionItem> &actions = run.document().actions;
    return std::any_of(actions.begin(), actions.end(), [&](const ActionItem &action) {
        return !factor.id.isEmpty() && action.addresses.contains(factor.id, Qt::CaseInsensitive);
    });
}

/// What actions may say that they address.
QStringList knownIds(const CheckRun &run)
{
    QStringList ids;
    for (const Factor &factor : run.document().factors)
        ids.append(factor.id.toUpper());
    for (const Quickfix &quickfix : run.document().quickfixes)
        ids.append(quickfix.id.toUpper());
    return ids;
}

/// Whether no factor at all has an action, of more than one.
bool tellOpenFactors(CheckRun &run)
{
    const QList<Factor> &factors = run.document().factors;
    QList<Factor> open;
    for (const Factor &factor : factors) {
        if (!isAddressed(run, factor) &&
            !hasWords(WordList::AcceptedRisk, run.languages(), run.prose().wordsIn(factor.range)))
            open.append(factor);
    }
    if (open.size() > 1 && open.size() == factors.size()) {
        run.tell(
            QStringLiteral("PM35"),
            CheckRun::firstOf({run.heading(Kind::Factors), open.constFirst().range}),
            Texts::tr("No action says which of the %n factors it addresses. Number them, and write "
                      "“addresses F1” in the action, or “accepted risk” here.",
                      nullptr, int(open.size())));
        return true;
    }
    for (const Factor &factor : std::as_const(open))
        run.tell(QStringLiteral("PM35"), factor.range,
                 factor.id.isEmpty()
                     ? Texts::tr("No action says that it addresses the factor %1. Give it a "
                                 "number such as F1, and write “addresses F1” in one, or "
                                 "“accepted risk” here.")
                           .arg(CheckRun::nameOf(factor))
                     : Texts::tr("No action says that it addresses the factor %1. Write "
                                 "“addresses %1” in one, or “accepted risk” with the reason here.")
                           .arg(factor.id));
    return false;
}

bool isLinked(const CheckRun &run, const Neighbour &neighbour)
{
    const QString name = neighbour.path.section(u'/', -1);
    const QString &text = run.prose().written();
    return text.contains(name, Qt::CaseInsensitive) ||
           text.contains(QString::fromLatin1(QUrl::toPercentEncoding(name)), Qt::CaseInsensitive) ||
           (!neighbour.title.isEmpty() && text.contains(neighbour.title, Qt::CaseInsensitive));
}

bool sharesService(const QStringList &ours, const QStringList &theirs)
{
    return std::any_of(ours.begin(), ours.end(),
                       [&](const QString &service) { return theirs.contains(service); });
}

double mostAlike(const ComparedNeighbour &one, const ComparedNeighbour &other)
{
    double most = likeness(one.trigger, other.trigger);
    for (const WordSet &own : one.factors) {
        for (const WordSet &factor : other.factors)
            most = std::max(most, likeness(own, factor));
    }
    return most;
}

QString nameOf(const Neighbour &neighbour)
{
    return neighbour.title.isEmpty() ? neighbour.path : neighbour.title;
}

/// A link as one more item under "Related", which is made when it is missing.
TextPatch linkPatch(const CheckRun &run, const Neighbour &neighbour)
{
    static const QRegularExpression bracket(QStringLiteral("(?<!\\\\)([\\[\\]])"));
    const QString name = nameOf(neighbour).replace(bracket, QStringLiteral("\\\\1"));
    const QString link =
        QStringLiteral("[%1](%2)")
            .arg(name, QString::fromLatin1(QUrl::toPercentEncoding(neighbour.path, "/")));
    const Passage related = run.document().passage(Kind::Related);
    if (related.range.isEmpty()) {
        const PostMortemEdits edits(run.source(), run.document());
        return edits.setSection(Kind::Related, QString(QStringLiteral("- ") + link)).value(0);
    }
    static const QRegularExpression item(QStringLiteral("^([-*+]) "));
    const QString last = run.source().text(run.source().line(
        run.source().lineAt(std::max(related.range.begin, related.range.end - 1))));
    const QRegularExpressionMatch marker = item.match(last);
    const QString written =
        QString((marker.hasMatch() ? marker.captured() : QStringLiteral("- ")) + link);
    if (!marker.hasMatch())
        return paragraphAt(run.source(), related.range.end, written.toUtf8());
    return {{related.range.end, related.range.end}, run.source().lineEnd() + written.toUtf8()};
}

} // namespace

void pm19(CheckRun &run)
{
    for (const ByteRange &piece : run.pieces({Kind::RootCause}))
        judgeSubjects(run, piece, Texts::tr("The root cause"));
    for (const Factor &factor : run.document().factors)
        judgeSubjects(run, factor.range, Texts::tr("The factor %1").arg(CheckRun::nameOf(factor)));
}

void pm23(CheckRun &run)
{
    const QString cause = run.wordsOf({Kind::RootCause}).trimmed();
    if (cause.isEmpty())
        return;
    const ByteRange place = run.heading(Kind::RootCause);
    const double limit = run.limits().sameText;
    if (likeness(cause, run.wordsOf({Kind::Trigger})) > limit) {
        run.tell(QStringLiteral("PM23"), place,
                 Texts::tr("The root cause says the same as the trigger. Ask why the system failed "
                           "when that happened."));
        return;
    }
    for (const TimelineEvent &event : run.document().timeline) {
        if (event.kind == EventKind::Symptom && likeness(cause, event.text.text) > limit) {
            run.tell(QStringLiteral("PM23"), place,
                     Texts::tr("The root cause repeats the symptom of %1. Ask what led to it.")
                         .arg(event.time.text));
            return;
        }
    }
    static const QRegularExpression because(
        QStringLiteral(
            "\\b(?:because|since|which|without|not|no|so that|whose|while|parce|qui|sans|"
            "pas|aucune?|dont|car)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype fewWords = 8;
    if (contentWords(cause).size() <= fewWords && !because.match(cause).hasMatch() &&
        hasWords(WordList::Deploy, run.languages(), cause))
        run.tell(QStringLiteral("PM23"), place,
                 Texts::tr("The root cause only names a change. Say which condition made it fail, "
                           "and why nothing stopped it."));
}

void pm24(CheckRun &run)
{
    if (run.document().factors.isEmpty())
        run.tell(QStringLiteral("PM24"),
                 CheckRun::firstOf({run.heading(Kind::Factors), run.heading(Kind::RootCause)}),
                 Texts::tr("No contributing factor is listed. Add what made it larger, longer or "
                           "harder to see."));
}

void pm35(CheckRun &run)
{
    const PostMortem &document = run.document();
    if (document.actions.isEmpty())
        return;
    const bool noneIsLinked = tellOpenFactors(run);
    QList<ActionItem> loose;
    const QStringList ids = knownIds(run);
    static const QRegularExpression numbered(QStringLiteral("^[FQ]\\d+$"),
                                             QRegularExpression::CaseInsensitiveOption);
    for (const ActionItem &action : document.actions) {
        if (!CheckRun::counts(action))
            continue;
        if (action.addresses.isEmpty())
            loose.append(action);
        for (const QString &id : action.addresses) {
            if (numbered.match(id).hasMatch() && !ids.contains(id.toUpper()))
                run.tell(QStringLiteral("PM35"), run.placeOf(action),
                         Texts::tr("%1 addresses %2, which is not in this document.")
                             .arg(CheckRun::nameOf(action), id));
        }
    }
    // Where nothing is linked at all, one finding is enough.
    const bool isTold = noneIsLinked && loose.size() == document.actions.size();
    if (!isTold)
        run.tellActions(
            QStringLiteral("PM35"), loose,
            Texts::tr("%1 does not say what it addresses. Add “addresses F1”, a quickfix "
                      "such as Q1, or “detection”."),
            Texts::tr("%1 of %2 actions do not say what they address. Add “addresses "
                      "F1”, a quickfix such as Q1, or “detection”."));
}

void pm44(CheckRun &run)
{
    const NeighboursBeside &library = run.input().library;
    if (library.all.isEmpty())
        return;
    Neighbour itself = neighbourOf(library.path, run.document());
    itself.trigger = run.wordsOf({Kind::Trigger});
    const ComparedNeighbour own(itself);
    QList<std::pair<double, const Neighbour *>> similar;
    for (const ComparedNeighbour &other : library.all) {
        if (other.neighbour.path == library.path || !sharesService(own.services, other.services))
            continue;
        const double alike = mostAlike(own, other);
        if (alike >= run.limits().sameTrigger)
            similar.append({alike, &other.neighbour});
    }
    std::stable_sort(similar.begin(), similar.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    // Whether they are linked is looked up in the whole text, so only until enough are told.
    int left = run.limits().similarTold;
    for (const auto &[alike, found] : std::as_const(similar)) {
        if (left == 0)
            break;
        if (isLinked(run, *found))
            continue;
        --left;
        Neighbour linked = *found;
        linked.path = library.linkTo(*found);
        Finding *const finding = run.tell(
            QStringLiteral("PM44"), run.heading(Kind::Related),
            Texts::tr("“%1” looks similar and is not linked. Link it under “Related”, and say "
                      "what came back.")
                .arg(nameOf(linked)));
        offer(finding, Texts::tr("Link it"), linkPatch(run, linked));
    }
}

} // namespace recount
