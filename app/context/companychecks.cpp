#include "context/companychecks.h"

#include "context/companylinks.h"
#include "packs/packlimits.h"
#include "packs/packreader.h"
#include "packs/packwriter.h"

#include <QCoreApplication>

namespace recount
{

namespace
{

struct CompanyChecks {
    Q_DECLARE_TR_FUNCTIONS(CompanyChecks)
};

/// The reader knows every bound there is, and a fragment is small.
Result<QString> checked(const Pack &fragment, const QString &id)
{
    const auto noDocuments = [](const QString &file) { return fail(ErrorCode::NotFound, file); };
    const Result<Pack> sound = readPack(writePack(fragment), CompanyChecks::tr("company"),
                                        noDocuments, PackCheck::Fragment);
    if (!sound)
        return fail(ErrorCode::InvalidData,
                    CompanyChecks::tr("This can't be taken over, and nothing was changed. %1")
                        .arg(sound.error().userText));
    return id;
}

} // namespace

Result<QString> checkedThing(const Pack &pack, const ThingRef &thing)
{
    const Pack fragment = fragmentWith(pack, thing);
    bool leadsNowhere = false;
    eachLinkList(fragment, [&](LinkList list, const QString &, const QStringList &ids) {
        if (ids.isEmpty() || leadsNowhere)
            return;
        const QSet<QString> known = idsOf(pack, targetOf(list));
        for (const QString &id : ids)
            leadsNowhere = leadsNowhere || !known.contains(id);
    });
    if (leadsNowhere)
        return fail(ErrorCode::InvalidData,
                    CompanyChecks::tr("A link leads to something that is no longer part of the "
                                      "company. Nothing was changed."));
    // Follow-ups are the only ids that things share across.
    for (const Question &question : fragment.questions) {
        for (const Question &other : pack.questions) {
            for (const FollowUp &followUp : other.followUps) {
                for (const FollowUp &own : question.followUps) {
                    if (other.id != question.id && own.id == followUp.id)
                        return fail(ErrorCode::InvalidData,
                                    CompanyChecks::tr("The follow-up “%1” belongs to another "
                                                      "question. Nothing was changed.")
                                        .arg(own.prompt));
                }
            }
        }
    }
    if (const Result<void> fits = checkDocuments(pack); !fits)
        return tl::unexpected<Error>(fits.error());
    return checked(fragment, thing.id);
}

Result<QString> checkedCompany(const Pack &pack)
{
    Pack fragment;
    fragment.id = pack.id;
    fragment.language = pack.language;
    fragment.title = pack.title;
    fragment.company = pack.company;
    return checked(fragment, {});
}

Result<QString> checkedClaim(const Pack &pack, const Claim &claim)
{
    Pack fragment;
    fragment.id = pack.id;
    fragment.language = pack.language;
    fragment.claims = {claim};
    return checked(fragment, claim.id);
}

Result<void> checkPhases(const Pack &pack)
{
    if (pack.phases.size() > packlimits::phases)
        return fail(ErrorCode::InvalidData,
                    CompanyChecks::tr("There may be at most %n phase(s). Nothing was changed.",
                                      nullptr, int(packlimits::phases)));
    const Phase *before = nullptr;
    for (const Phase &phase : pack.phases) {
        if (phase.firstMonth < 1 || phase.lastMonth > packlimits::lastMonth ||
            phase.lastMonth < phase.firstMonth)
            return fail(
                ErrorCode::InvalidData,
                CompanyChecks::tr("The phase “%1” would have no month of its own, or months "
                                  "outside of 1 to %2. Nothing was changed.")
                    .arg(phase.title)
                    .arg(packlimits::lastMonth));
        if (before && before->lastMonth >= phase.firstMonth)
            return fail(ErrorCode::InvalidData,
                        CompanyChecks::tr("The phases “%1” and “%2” would share month %3. Nothing "
                                          "was changed.")
                            .arg(before->title, phase.title)
                            .arg(phase.firstMonth));
        before = &phase;
    }
    return {};
}

Result<void> checkDocuments(const Pack &pack)
{
    qsizetype length = 0;
    for (const PackDocument &document : pack.documents)
        length += document.markdown.size();
    if (length > packlimits::documentsLength)
        return fail(ErrorCode::InvalidData,
                    CompanyChecks::tr("All documents together would be longer than 20 million "
                                      "characters. Nothing was changed."));
    return {};
}

Result<void> entriesIntoTheirPhases(Pack &pack)
{
    QList<TimelineEntry> moving;
    for (qsizetype i = 0; i < pack.phases.size(); ++i) {
        const Phase &phase = pack.phases.at(i);
        const auto isOutside = [first = phase.firstMonth,
                                last = phase.lastMonth](const TimelineEntry &entry) {
            return entry.month < first || entry.month > last;
        };
        QList<TimelineEntry> staying;
        for (const TimelineEntry &entry : phase.entries)
            (isOutside(entry) ? moving : staying).append(entry);
        if (staying.size() != phase.entries.size())
            pack.phases[i].entries = staying;
    }
    for (const TimelineEntry &entry : std::as_const(moving)) {
        const qsizetype phase = phaseOfMonth(pack, entry.month);
        if (phase < 0)
            return fail(ErrorCode::InvalidData,
                        CompanyChecks::tr("Month %1 would belong to no phase, but “%2” happened in "
                                          "it. Give the month to another phase, or move the entry, "
                                          "first.")
                            .arg(entry.month)
                            .arg(entry.what));
        const qsizetype row = rowForMonth(pack.phases.at(phase), entry.month);
        if (pack.phases.at(phase).entries.size() >= packlimits::entriesOfPhase)
            return fail(ErrorCode::InvalidData,
                        CompanyChecks::tr("The phase “%1” would have too many entries. Nothing was "
                                          "changed.")
                            .arg(pack.phases.at(phase).title));
        pack.phases[phase].entries.insert(row, entry);
    }
    return {};
}

} // namespace recount
