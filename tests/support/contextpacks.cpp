#include "contextpacks.h"

#include "packs/packfiles.h"

#include <algorithm>
#include <random>

namespace recount
{

using namespace Qt::Literals::StringLiterals;

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

QList<Fix> manyFixes(int count, const QStringList &questions)
{
    QList<Fix> fixes;
    for (int i = 0; i < count; ++i) {
        Fix fix;
        fix.id = u"fix-%1"_s.arg(i);
        fix.month = 1 + i % 18;
        fix.incident = u"Case %1: the service answers late and customers cannot order"_s.arg(i);
        fix.quickfix =
            u"Restart the container %1 and give it more memory until the morning"_s.arg(i);
        if (i % 7 != 0)
            fix.permanentFix = u"Profile the code of case %1, find what keeps growing, and let the "
                               "developers limit it to its last entries"_s.arg(i);
        fix.quickfixTime = u"%1 minutes"_s.arg(5 + i % 50);
        fix.permanentFixTime = u"%1 days"_s.arg(1 + i % 9);
        fix.quickfixBy = u"DevOps"_s;
        fix.permanentFixBy = u"Developers; DevOps helps to profile"_s;
        fix.quickfixHeld = u"%1 weeks"_s.arg(1 + i % 6);
        fix.risk = u"It comes back as soon as there is more traffic than on that day."_s;
        fix.spoken = u"First I restarted the container, then we looked for the cause of it."_s;
        fix.questions = {questions.at(i % questions.size())};
        fixes << fix;
    }
    return fixes;
}

} // namespace recount
