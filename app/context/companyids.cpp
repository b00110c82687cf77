#include "context/companyids.h"

#include "context/companylinks.h"
#include "foundation/text.h"

namespace recount
{

namespace
{

QString numbered(const QString &base, const QSet<QString> &taken)
{
    QString id = base;
    for (int i = 2; taken.contains(id); ++i)
        id = base + QLatin1Char('-') + QString::number(i);
    return id;
}

QString withChance(const QString &base)
{
    return base + QLatin1Char('-') + newUuid().left(8);
}

QString baseOf(const QString &words, QLatin1String otherwise)
{
    const QString base = slug(words);
    return base.isEmpty() ? QString(otherwise) : base;
}

} // namespace

QString slug(const QString &text)
{
    constexpr qsizetype longest = 40;
    QString id;
    // Only the beginning matters, and the text may be long.
    for (const QChar c : foldForSearch(text.left(200))) {
        const char16_t unit = c.unicode();
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9'))
            id += c;
        else if (!id.isEmpty() && !id.endsWith(QLatin1Char('-')))
            id += QLatin1Char('-');
        if (id.size() == longest)
            break;
    }
    while (id.endsWith(QLatin1Char('-')))
        id.chop(1);
    return id;
}

QString freshId(const CompanyDraft &draft, ThingKind kind, const QString &words)
{
    const QString base = baseOf(words, thingWord(kind));
    QSet<QString> taken = idsOf(draft.pack, kind);
    for (const BinnedThing &thing : draft.bin)
        taken += idsOf(thing.remains, kind);
    return numbered(kind == ThingKind::Question ? withChance(base) : base, taken);
}

QString freshFollowUpId(const CompanyDraft &draft, const QString &words)
{
    QSet<QString> taken;
    const auto add = [&](const Pack &pack) {
        for (const Question &question : pack.questions) {
            for (const FollowUp &followUp : question.followUps)
                taken.insert(followUp.id);
        }
    };
    add(draft.pack);
    for (const BinnedThing &thing : draft.bin)
        add(thing.remains);
    return numbered(withChance(baseOf(words, QLatin1String("follow-up"))), taken);
}

} // namespace recount
