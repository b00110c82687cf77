#include "packs/packgaps.h"

#include "packs/packtexts.h"

#include <QCoreApplication>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

struct PackGaps {
    Q_DECLARE_TR_FUNCTIONS(PackGaps)
};

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

} // namespace

QList<PackGap> packGaps(const Pack &draft)
{
    QList<PackGap> gaps;
    for (const PackText &text : packTexts(draft)) {
        // What may be left out must not be there as mere spaces either.
        if (isBlank(text.text) && (text.needed || !text.text.isEmpty()))
            gaps.append({text.path, PackGaps::tr("%1: there is no text yet.").arg(text.name)});
    }
    for (const PackTextList &list : packTextLists(draft)) {
        if (list.needed && list.texts.isEmpty())
            gaps.append({list.path, PackGaps::tr("%1: there are none yet.").arg(list.name)});
    }
    if (draft.company.people < 1)
        gaps.append({u"/company/people"_s, PackGaps::tr("Company: how many people work there?")});
    if (draft.stack.isEmpty())
        gaps.append({u"/stack"_s, PackGaps::tr("The stack has no row yet.")});
    if (draft.phases.isEmpty())
        gaps.append({u"/phases"_s, PackGaps::tr("The timeline has no phase yet.")});
    if (draft.questions.isEmpty())
        gaps.append({u"/questions"_s, PackGaps::tr("There is no question yet.")});
    const int lastMonth = draft.phases.isEmpty() ? 0 : draft.phases.constLast().lastMonth;
    for (const Fix &fix : draft.fixes) {
        if (fix.month > lastMonth && lastMonth > 0)
            gaps.append({u"/fixes/"_s + fix.id + u"/month",
                         PackGaps::tr("The fix “%1” is in month %2, and the last phase ends with "
                                      "month %3.")
                             .arg(fix.incident)
                             .arg(fix.month)
                             .arg(lastMonth)});
    }
    for (const Claim &claim : draft.claims) {
        for (const ClaimMention &mention : claim.mentions) {
            if (isBlank(mention.wording))
                gaps.append({u"/claims/"_s + claim.id + u"/mentions",
                             PackGaps::tr("Claim “%1”: a place has no words.").arg(claim.name)});
        }
    }
    return gaps;
}

} // namespace recount
