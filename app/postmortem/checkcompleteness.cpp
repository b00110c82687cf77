#include "postmortem/checkrules.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace recount
{

namespace
{

using enum SectionKind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PostMortemChecks)
};

bool isEmpty(const CheckRun &run, SectionKind kind)
{
    return contentWords(run.document().passage(kind).text).isEmpty();
}

/// Lessons that are the title of an action once more.
void tellRepeatedActions(CheckRun &run)
{
    QList<WordSet> titles;
    for (const ActionItem &action : run.document().actions)
        titles.append(contentWordSet(action.title.text));
    for (const ByteRange &piece :
         run.pieces({Lessons, WentWell, WentWrong, Lucky, Surprised, Learned})) {
        const QString text = run.prose().wordsIn(piece);
        const qsizetype from = run.prose().index(piece.begin);
        for (const Sentence &sentence : sentences(text)) {
            const WordSet lesson = contentWordSet(text.sliced(sentence.from, sentence.length));
            const auto same = std::find_if(titles.begin(), titles.end(), [&](const auto &title) {
                return likeness(lesson, title) > run.limits().sameText;
            });
            if (same == titles.end())
                continue;
            const ActionItem &action = run.document().actions.at(same - titles.begin());
            run.tell(QStringLiteral("PM39"),
                     run.prose().bytes(from + sentence.from, sentence.length),
                     Texts::tr("This lesson repeats %1. Say what you learned that led to it.")
                         .arg(CheckRun::nameOf(action)));
        }
    }
}

/// Short forms that everybody knows who reads such a document, and what the form itself uses.
const QSet<QString> &knownShortForms()
{
    static const QSet<QString> known = [] {
        const QStringList list =
            QStringLiteral(
                "AI AM API APIS AWS CD CEST CET CI CLI CPU CRUD CSV DB DEVOPS DEVS DNS EDT EN EOF "
                "EST EU EUR FAQ FR FTP GB GBP GCP GIT GMT GPU GUI HTML HTTP HTTPS ID IDS IO "
                "IP IPS IT JSON KB KO LAN LTS MB MS NA NO OK OS PDF PDT PHP PM PNG PR "
                "PRS PROCESS PST QA RAM RPM SDK SEV SLA SLO SMS SQL SRE SSD SSH SSL TB "
                "TBA TBC TBD TCP TLS TODO TTL UDP UI UK URL URLS US USA USB USD UTC UTF "
                "UUID UX VM VMS VPN WIP XML YAML AND OR NOT")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return known;
}

bool isExplained(const QString &form, const QString &words, const QString &glossary)
{
    // "payment service provider (PSP)", "PSP (payment service provider)", "PSP - a service that",
    // "the PSP, which takes the money".
    const QRegularExpression beside(
        QStringLiteral("\\((?:or |also |aka |ou |dit )?%1s?\\)|\\b%1(?:'?s)?\\s+\\(\\p{L}|"
                       "\\b%1\\s*(?:[-–—,]\\s*(?:a|an|our|which|that is|un|une|notre|qui)|"
                       "\\s(?:is an?|stands for|means|est une?|signifie))\\s")
            .arg(QRegularExpression::escape(form)));
    if (glossary.contains(form) || beside.match(words).hasMatch())
        return true;
    // "Payment Service Provider" or "PaymentServiceProvider" stands elsewhere in the document.
    constexpr qsizetype fewest = 3; // letters
    if (form.size() < fewest)
        return false;
    QString writtenOut = QStringLiteral("\\b");
    for (const QChar letter : form)
        writtenOut += QString(letter) + QLatin1String("\\p{Ll}+[ -]?");
    return QRegularExpression(writtenOut, QRegularExpression::UseUnicodePropertiesOption)
        .match(words)
        .hasMatch();
}

} // namespace

void pm01(CheckRun &run)
{
    const QStringList &owners = run.document().owners;
    const ByteRange place = run.headerValue(QStringLiteral("owner"));
    if (owners.isEmpty()) {
        run.tell(
            QStringLiteral("PM01"), place,
            Texts::tr("The document has no owner. Add a row “Owner” with one name to the table "
                      "under the title."));
        return;
    }
    // "Ana Costa, payments lead" is one person with a role.
    static const QRegularExpression role(
        QStringLiteral("\\b(?:lead|engineer|manager|on-call|head|owner|SRE|developer|director|"
                       "responsable|ingénieure?|astreinte|chef|cheffe|développeu\\w+)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const bool isOneWithRole = owners.size() == 2 && role.match(owners.at(1)).hasMatch() &&
                               !role.match(owners.at(0)).hasMatch();
    if (owners.size() > 1 && !isOneWithRole)
        run.tell(QStringLiteral("PM01"), place,
                 Texts::tr("The document has %n owners. Keep the one who sees to it that it gets "
                           "finished; the others are authors.",
                           nullptr, int(owners.size())));
}

void pm39(CheckRun &run)
{
    const QString rule = QStringLiteral("PM39");
    const QString words = run.wordsOf({Lessons, WentWell, WentWrong, Lucky, Surprised, Learned});
    const ByteRange place = CheckRun::firstOf({run.heading(Lessons), run.heading(WentWell)});
    if (contentWords(words).isEmpty()) {
        run.tell(rule, place,
                 Texts::tr("There are no lessons. Write what went well, what went wrong and where "
                           "you were lucky."));
        return;
    }
    QStringList missing;
    if (isEmpty(run, WentWell))
        missing.append(Texts::tr("what went well"));
    if (isEmpty(run, Lucky))
        missing.append(Texts::tr("where you were lucky"));
    if (!missing.isEmpty())
        run.tell(rule, place,
                 Texts::tr("The lessons do not say %1.").arg(missing.join(Texts::tr(" and "))));
    tellRepeatedActions(run);
}

void pm40(CheckRun &run)
{
    static const QRegularExpression form(
        QStringLiteral("(?<![\\p{L}\\p{N}_./#-])([A-Z]{2,6})s?(?![\\p{L}\\p{N}_/:-]|\\.\\w)"),
        QRegularExpression::UseUnicodePropertiesOption);
    struct Use {
        ByteRange first;
        int count = 0;
    };
    const QString &words = run.prose().words();
    const QString glossary = run.document().passage(Glossary).text;
    QHash<QString, Use> uses;
    QStringList order;
    auto matches = form.globalMatch(words);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        if (knownShortForms().contains(name))
            continue;
        Use &use = uses[name];
        if (use.count++ == 0) {
            use.first = run.prose().bytes(match.capturedStart(1), match.capturedLength(1));
            order.append(name);
        }
    }
    for (const QString &name : std::as_const(order)) {
        const bool isTag =
            std::any_of(run.document().actions.begin(), run.document().actions.end(),
                        [&](const ActionItem &action) { return action.tags.contains(name); });
        if (uses.value(name).count > 1 && !isTag && !isExplained(name, words, glossary))
            run.tell(QStringLiteral("PM40"), uses.value(name).first,
                     Texts::tr("“%1” is not explained. Write it out once, or add it to a glossary.")
                         .arg(name));
    }
}

void pm50(CheckRun &run)
{
    const TimelineEvent *first = nullptr;
    for (const TimelineEvent &event : run.document().timeline) {
        if (event.kind != EventKind::Decision)
            continue;
        if (hasWords(WordList::Options, run.languages(), event.text.text))
            return;
        if (!first)
            first = &event;
    }
    if (first)
        run.tell(
            QStringLiteral("PM50"), first->range,
            Texts::tr("The decision of %1 does not say what else was possible. Add “instead of "
                      "…”, and why.")
                .arg(first->time.text));
    else
        run.tell(QStringLiteral("PM50"), run.heading(Timeline),
                 Texts::tr("No row of the timeline is a decision. Mark the one that mattered with "
                           "“decision”, and say what else was possible."));
}

void pm51(CheckRun &run)
{
    if (isEmpty(run, RuledOut))
        run.tell(
            QStringLiteral("PM51"), run.heading(RuledOut),
            Texts::tr("Nothing was ruled out. Add a section “Ruled out” with what you suspected "
                      "first, and what spoke against it."));
}

void pm53(CheckRun &run)
{
    if (isEmpty(run, MyRole)) {
        run.tell(QStringLiteral("PM53"), run.heading(MyRole),
                 Texts::tr("Nothing says what you did. Add a section “My role” with your part and "
                           "your decisions."));
        return;
    }
    static const QRegularExpression me(QStringLiteral("\\b(?:me|myself|I|moi|je|moi-même)\\b"),
                                       QRegularExpression::UseUnicodePropertiesOption);
    const QList<TimelineEvent> &timeline = run.document().timeline;
    const bool isMarked = std::any_of(timeline.begin(), timeline.end(), [](const auto &event) {
        return event.kind == EventKind::Decision &&
               me.match(event.actor + u' ' + event.text.text).hasMatch();
    });
    if (!isMarked && !hasWords(WordList::OwnDecision, run.languages(), run.wordsOf({MyRole})))
        run.tell(
            QStringLiteral("PM53"), run.heading(MyRole),
            Texts::tr("Your role names no decision of your own. Write “I decided …” and why."));
}

} // namespace recount
