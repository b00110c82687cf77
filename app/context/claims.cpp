#include "context/claims.h"

#include "context/companychecks.h"
#include "context/companyids.h"
#include "foundation/text.h"
#include "packs/packlimits.h"
#include "packs/packtexts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

struct Claims {
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

QString folded(const QString &text)
{
    return foldForSearch(text).simplified();
}

/// Whether words say a value: by their figures where both have one, by their letters otherwise.
bool says(const QString &words, const QString &value)
{
    const QList<Figure> wanted = figuresIn(value);
    const QList<Figure> said = figuresIn(words);
    if (wanted.isEmpty() || said.isEmpty())
        return folded(words).contains(folded(value));
    return std::any_of(said.cbegin(), said.cend(), [&](const Figure &figure) {
        return sayTheSame(figure, wanted.constFirst());
    });
}

/// The figures in a text that could be the value, as it now stands; empty without one.
QString insteadOf(const QString &value, const QString &text)
{
    const QList<Figure> wanted = figuresIn(value);
    QStringList found;
    for (const Figure &figure : figuresIn(text)) {
        if (!wanted.isEmpty() && comparable(figure, wanted.constFirst()) &&
            !found.contains(figure.text))
            found.append(figure.text);
    }
    return found.join(", "_L1);
}

ClaimSaying sayingOf(const Claim &claim, const ClaimMention &mention, const QList<PackText> &texts)
{
    using Kind = ClaimSaying::Kind;
    for (const PackText &text : texts) {
        if (!mention.wording.isEmpty() && folded(text.text).contains(folded(mention.wording)))
            return {says(mention.wording, claim.value) ? Kind::Agrees : Kind::Differs,
                    mention.thing, text.path, text.name, mention.wording};
    }
    for (const PackText &text : texts) {
        const QString instead = insteadOf(claim.value, text.text);
        if (!instead.isEmpty())
            return {says(instead, claim.value) ? Kind::Agrees : Kind::Differs, mention.thing,
                    text.path, text.name, instead};
    }
    return {Kind::Silent, mention.thing, texts.constFirst().path, texts.constFirst().name, {}};
}

tl::unexpected<Error> gone()
{
    return fail(ErrorCode::NotFound,
                Claims::tr("This claim is no longer kept. Nothing was changed."));
}

qsizetype placeOf(const Pack &pack, const QString &claimId)
{
    const auto found = std::find_if(pack.claims.cbegin(), pack.claims.cend(),
                                    [&](const Claim &claim) { return claim.id == claimId; });
    return found == pack.claims.cend() ? -1 : found - pack.claims.cbegin();
}

} // namespace

bool ClaimState::disagrees() const
{
    return std::any_of(sayings.cbegin(), sayings.cend(), [](const ClaimSaying &saying) {
        return saying.kind == ClaimSaying::Kind::Differs;
    });
}

QString claimThing(const QString &path)
{
    static constexpr std::array sections{"phases"_L1,    "entries"_L1,   "fixes"_L1,
                                         "questions"_L1, "followUps"_L1, "documents"_L1};
    const QString section = path.section(u'/', 1, 1);
    if (section == "company"_L1)
        return section;
    if (std::find(sections.begin(), sections.end(), section) == sections.end())
        return {};
    return path.section(u'/', 1, 2);
}

QList<ClaimState> claimStates(const Pack &pack)
{
    QList<ClaimState> states;
    if (pack.claims.isEmpty())
        return states;
    QHash<QString, QList<PackText>> textsOf;
    for (const PackText &text : packTexts(pack)) {
        if (const QString thing = claimThing(text.path); !thing.isEmpty())
            textsOf[thing].append(text);
    }
    for (const Claim &claim : pack.claims) {
        ClaimState state{claim, {}};
        for (const ClaimMention &mention : claim.mentions) {
            const auto texts = textsOf.constFind(mention.thing);
            if (texts != textsOf.cend())
                state.sayings.append(sayingOf(claim, mention, *texts));
        }
        states.append(state);
    }
    return states;
}

QList<ClaimState> disagreeingClaims(const Pack &pack)
{
    QList<ClaimState> states = claimStates(pack);
    states.removeIf([](const ClaimState &state) { return !state.disagrees(); });
    return states;
}

Claim claimOf(const PlacedFigure &figure)
{
    Claim claim;
    claim.value = figure.figure.text;
    if (const QString thing = claimThing(figure.path); !thing.isEmpty())
        claim.mentions = {{thing, figure.figure.text}};
    return claim;
}

namespace edits
{

CompanyEdit addClaim(const Claim &claim)
{
    return {Claims::tr("Add claim"),
            {},
            [claim](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                if (draft.pack.claims.size() >= packlimits::rows)
                    return fail(ErrorCode::InvalidData,
                                Claims::tr("There may be at most %n claim(s). Nothing was changed.",
                                           nullptr, int(packlimits::rows)));
                Claim added = claim;
                const QString base = slug(claim.name).isEmpty() ? u"claim"_s : slug(claim.name);
                if (added.id.isEmpty() || placeOf(draft.pack, added.id) >= 0)
                    added.id = base;
                for (int i = 2; placeOf(draft.pack, added.id) >= 0; ++i)
                    added.id = base + u'-' + QString::number(i);
                draft.pack.claims.append(added);
                return checkedClaim(draft.pack, added);
            }};
}

CompanyEdit changeClaim(const Claim &claim)
{
    return {Claims::tr("Edit claim"),
            {},
            [claim](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                const qsizetype place = placeOf(draft.pack, claim.id);
                if (place < 0)
                    return gone();
                draft.pack.claims[place] = claim;
                return checkedClaim(draft.pack, claim);
            }};
}

CompanyEdit removeClaim(const QString &claimId)
{
    return {Claims::tr("Delete claim"),
            {},
            [claimId](CompanyDraft &draft, const QDateTime &) -> Result<QString> {
                const qsizetype place = placeOf(draft.pack, claimId);
                if (place < 0)
                    return gone();
                draft.pack.claims.removeAt(place);
                return QString();
            }};
}

} // namespace edits

} // namespace recount
