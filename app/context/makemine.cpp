#include "context/makemine.h"

#include "context/claims.h"
#include "context/companyids.h"
#include "context/companylinks.h"
#include "context/owncompany.h"

#include "packs/packtexts.h"

#include <QCoreApplication>

#include <array>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

struct MakeMine {
    Q_DECLARE_TR_FUNCTIONS(MakeMine)
};

Phase emptyPhase(const QString &id, const QString &title, int firstMonth, int lastMonth)
{
    Phase phase;
    phase.id = id;
    phase.title = title;
    phase.firstMonth = firstMonth;
    phase.lastMonth = lastMonth;
    return phase;
}

/// An entry is asked about by what it is.
QString whatPrompt(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Automation:
        return MakeMine::tr(
            "What runs by itself now? How long did it take by hand, and how often?");
    case EntryKind::Documentation:
        return MakeMine::tr("What is written down, where is it, and who reads it?");
    case EntryKind::Migration:
        return MakeMine::tr("From what to what? How much data, and how long was anything down?");
    case EntryKind::Incident:
        return MakeMine::tr("How was it noticed? How many users? For how long?");
    case EntryKind::Monitoring:
        return MakeMine::tr("What is measured, which alert came of it, and who gets it?");
    case EntryKind::Security:
        return MakeMine::tr("What was open, since when, and how do you know that it is closed?");
    case EntryKind::People:
        return MakeMine::tr("Who came or left, who taught whom, and what could they do alone?");
    case EntryKind::Infrastructure:
        break;
    }
    return MakeMine::tr("What was there before, what is there now, and what does it cost?");
}

QString whyPrompt(EntryKind kind)
{
    if (kind == EntryKind::Incident)
        return MakeMine::tr("What was the cause behind the symptom? How do you know?");
    return MakeMine::tr("What went wrong without it? Who asked for it, and what else was "
                        "considered?");
}

struct FieldPrompt {
    QLatin1String section;
    QLatin1String field;
    const char *text;
};

constexpr std::array prompts{
    FieldPrompt{"company"_L1, "whatItDoes"_L1,
                QT_TRANSLATE_NOOP(
                    "MakeMine",
                    "What does it sell, to whom, and what is lost when it is down for an hour?")},
    FieldPrompt{
        "company"_L1, "teams"_L1,
        QT_TRANSLATE_NOOP(
            "MakeMine", "How many people, how many of them developers, how many run the systems?")},
    FieldPrompt{"company"_L1, "yourRole"_L1,
                QT_TRANSLATE_NOOP(
                    "MakeMine", "Your title, who you worked with, and whether you were on call.")},
    FieldPrompt{"company"_L1, "duration"_L1,
                QT_TRANSLATE_NOOP("MakeMine", "From when to when, or for how long?")},
    FieldPrompt{"arrivalPriority"_L1, ""_L1,
                QT_TRANSLATE_NOOP("MakeMine", "What had to stop hurting first, and who said so?")},
    FieldPrompt{
        "weakPoints"_L1, ""_L1,
        QT_TRANSLATE_NOOP(
            "MakeMine", "What was missing on your first day: backups, alerts, tests, a way back?")},
    FieldPrompt{
        "improvements"_L1, "text"_L1,
        QT_TRANSLATE_NOOP("MakeMine", "What is it like now? With a figure, if there is one.")},
    FieldPrompt{"stack"_L1, "technology"_L1,
                QT_TRANSLATE_NOOP("MakeMine", "Which product, and which version or service?")},
    FieldPrompt{"phases"_L1, "summary"_L1,
                QT_TRANSLATE_NOOP(
                    "MakeMine", "What were these months about, and what was better at their end?")},
    FieldPrompt{"fixes"_L1, "incident"_L1,
                QT_TRANSLATE_NOOP("MakeMine",
                                  "What broke, for whom? Say it the way you would on the phone.")},
    FieldPrompt{"fixes"_L1, "quickfix"_L1,
                QT_TRANSLATE_NOOP("MakeMine", "What stopped the damage? The exact command helps.")},
    FieldPrompt{
        "fixes"_L1, "permanentFix"_L1,
        QT_TRANSLATE_NOOP(
            "MakeMine", "What keeps it from coming back? Leave it empty while there is nothing.")},
    FieldPrompt{"fixes"_L1, "quickfixTime"_L1,
                QT_TRANSLATE_NOOP("MakeMine", "From the alert to calm: how many minutes?")},
    FieldPrompt{"fixes"_L1, "permanentFixTime"_L1,
                QT_TRANSLATE_NOOP("MakeMine", "How many days of work?")},
    FieldPrompt{
        "fixes"_L1, "permanentFixBy"_L1,
        QT_TRANSLATE_NOOP("MakeMine", "You, the developers, or both? Saying so is a strength.")},
    FieldPrompt{
        "fixes"_L1, "quickfixHeld"_L1,
        QT_TRANSLATE_NOOP("MakeMine", "How long did the quickfix have to last? It is often asked.")},
    FieldPrompt{"fixes"_L1, "risk"_L1,
                QT_TRANSLATE_NOOP("MakeMine", "What happens to those who stop at the quickfix?")},
    FieldPrompt{"fixes"_L1, "spoken"_L1,
                QT_TRANSLATE_NOOP("MakeMine", "One breath: first this, then that.")},
    FieldPrompt{
        "communication"_L1, "detail"_L1,
        QT_TRANSLATE_NOOP("MakeMine", "Who hears it, where, and how soon after the last message?")},
    FieldPrompt{
        "communication"_L1, "exampleMessage"_L1,
        QT_TRANSLATE_NOOP("MakeMine", "The message as you would type it, in two lines at most.")},
    FieldPrompt{"responsibilities"_L1, "items"_L1,
                QT_TRANSLATE_NOOP("MakeMine", "One duty. Who is called at night when it fails?")},
    FieldPrompt{"questions"_L1, "think"_L1,
                QT_TRANSLATE_NOOP("MakeMine", "Which month of your timeline answers this?")},
    FieldPrompt{"questions"_L1, "listensFor"_L1,
                QT_TRANSLATE_NOOP("MakeMine", "One thing that a good listener would note down.")},
};

const TimelineEntry *entryOf(const Pack &pack, const QString &id)
{
    for (const Phase &phase : pack.phases) {
        for (const TimelineEntry &entry : phase.entries) {
            if (entry.id == id)
                return &entry;
        }
    }
    return nullptr;
}

/// The claims that something in the copy says, and those that nothing said.
QList<Claim> claimsWithin(const QList<Claim> &claims, const Pack &mine)
{
    QSet<QString> things;
    for (const PackText &text : packTexts(mine))
        things.insert(claimThing(text.path));
    QList<Claim> within;
    for (Claim claim : claims) {
        const bool wasSaid = !claim.mentions.isEmpty();
        claim.mentions.removeIf(
            [&](const ClaimMention &mention) { return !things.contains(mention.thing); });
        if (!wasSaid || !claim.mentions.isEmpty())
            within.append(claim);
    }
    return within;
}

} // namespace

Pack makeMine(const Pack &pack, PackParts parts)
{
    Pack mine = emptyCompany(pack.language);
    mine.phases.clear();
    mine.title =
        MakeMine::tr("%1 (mine)").arg(pack.company.name.isEmpty() ? pack.title : pack.company.name);
    mine.introduction = pack.introduction;
    if (parts.testFlag(PackPart::CompanyFacts)) {
        mine.company = pack.company;
        mine.stack = pack.stack;
        mine.weakPoints = pack.weakPoints;
        mine.improvements = pack.improvements;
        mine.arrivalPriority = pack.arrivalPriority;
    }
    if (parts.testFlag(PackPart::Timeline))
        mine.phases = pack.phases;
    if (parts.testFlag(PackPart::Fixes)) {
        mine.fixesIntroduction = pack.fixesIntroduction;
        mine.fixes = pack.fixes;
    }
    if (parts.testFlag(PackPart::Communication)) {
        mine.communicationIntroduction = pack.communicationIntroduction;
        mine.communication = pack.communication;
        mine.responsibilities = pack.responsibilities;
    }
    if (parts.testFlag(PackPart::Questions)) {
        mine.practiceSteps = pack.practiceSteps;
        mine.questions = pack.questions;
        mine.tips = pack.tips;
    }
    if (parts.testFlag(PackPart::Documents))
        mine.documents = pack.documents;
    removeDanglingLinks(mine);
    mine.claims = claimsWithin(pack.claims, mine);
    return mine;
}

Pack emptyCompany(const QString &language)
{
    Pack pack;
    pack.language = language;
    pack.title = MakeMine::tr("My company");
    for (const QString &component :
         {MakeMine::tr("Frontend"), MakeMine::tr("Backend"), MakeMine::tr("Database"),
          MakeMine::tr("Hosting"), MakeMine::tr("Deployment"), MakeMine::tr("Monitoring")})
        pack.stack.append({component, {}});
    pack.phases = {emptyPhase(u"arrive"_s, MakeMine::tr("Arriving"), 1, 3),
                   emptyPhase(u"build"_s, MakeMine::tr("Building"), 4, 9),
                   emptyPhase(u"run"_s, MakeMine::tr("Running it"), 10, 18)};
    pack.responsibilities = {{MakeMine::tr("You"), {}, {}}, {MakeMine::tr("Developers"), {}, {}}};
    return pack;
}

QString fieldPrompt(const Pack &pack, const QString &path)
{
    const QStringList parts = path.mid(1).split(u'/');
    const QString section = parts.value(0);
    if (section == "entries"_L1) {
        const TimelineEntry *entry = entryOf(pack, parts.value(1));
        if (entry && parts.value(2) == "what"_L1)
            return whatPrompt(entry->kind);
        if (entry && parts.value(2) == "why"_L1)
            return whyPrompt(entry->kind);
        return {};
    }
    const QString field = section == "company"_L1 ? parts.value(1) : parts.value(2);
    for (const FieldPrompt &prompt : prompts) {
        if (section == prompt.section && field == prompt.field)
            return MakeMine::tr(prompt.text);
    }
    return {};
}

Pack sharedPack(const Pack &pack)
{
    Pack shared = pack;
    QString words = slug(pack.title);
    // The beginning of own companies would not be taken for somebody else's pack.
    if (words.isEmpty() || isOwnPackId(words + u'-'))
        words = u"company"_s;
    shared.id = words + u'-' + pack.id.right(8);
    return shared;
}

} // namespace recount
