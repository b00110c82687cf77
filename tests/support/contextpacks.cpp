#include "contextpacks.h"

#include "packs/packfiles.h"

#include <algorithm>
#include <random>

namespace recount
{

std::shared_ptr<const Pack> quickBite(const QString &language)
{
    const Result<Pack> pack =
        readPackFile(QStringLiteral(":/packs/quickbite/%1.json").arg(language));
    return pack ? std::make_shared<const Pack>(*pack) : nullptr;
}

std::shared_ptr<const Pack> longHistory(int entries, int months)
{
    static const QStringList words{
        QStringLiteral("database"), QStringLiteral("Sécurité"),  QStringLiteral("rollback"),
        QStringLiteral("latency"),  QStringLiteral("migration"), QStringLiteral("certificate"),
        QStringLiteral("queue"),    QStringLiteral("backup"),    QStringLiteral("pipeline"),
        QStringLiteral("cluster"),  QStringLiteral("alerting"),  QStringLiteral("on-call"),
    };
    std::mt19937 random(7);
    const auto upTo = [&random](int most) { return int(random() % unsigned(most)); };
    auto pack = std::make_shared<Pack>();
    pack->id = QStringLiteral("long");
    pack->title = QStringLiteral("A long history");
    pack->company.name = QStringLiteral("Long");
    for (int first = 1; first <= months; first += 12) {
        Phase phase;
        phase.id = QStringLiteral("year%1").arg(first / 12 + 1);
        phase.title = QStringLiteral("Year %1").arg(first / 12 + 1);
        phase.summary = QStringLiteral("What happened in that year.");
        phase.firstMonth = first;
        phase.lastMonth = std::min(first + 11, months);
        pack->phases << phase;
    }
    for (int i = 0; i < entries; ++i) {
        TimelineEntry entry;
        entry.id = QStringLiteral("e%1").arg(i);
        entry.month = 1 + upTo(months);
        entry.kind = EntryKind(upTo(8));
        QStringList what;
        for (int word = 0; word < 8; ++word)
            what << words.at(upTo(int(words.size())));
        entry.what = QStringLiteral("Entry %1: %2").arg(i).arg(what.join(QLatin1Char(' ')));
        entry.why = QStringLiteral("Because the %1 asked for it.").arg(words.at(upTo(12)));
        entry.technologies << QStringLiteral("Tool %1").arg(upTo(40));
        if (i > 0 && i % 5 == 0)
            entry.followedBy << QStringLiteral("e%1").arg(upTo(i));
        pack->phases[(entry.month - 1) / 12].entries << entry;
    }
    return pack;
}

} // namespace recount
