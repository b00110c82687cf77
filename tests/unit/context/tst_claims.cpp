#include "context/claims.h"
#include "context/companyhistory.h"
#include "context/figures.h"
#include "context/makemine.h"
#include "packs/packfiles.h"
#include "packs/packtexts.h"
#include "randompack.h"

#include <QElapsedTimer>
#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

Pack quickbite(const QString &language = u"en"_s)
{
    return readPackFile(u":/packs/quickbite/"_s + language + u".json").value_or(Pack());
}

/// "2 h=7200 s", as one text.
QString found(const QString &text)
{
    QStringList figures;
    for (const Figure &figure : figuresIn(text)) {
        if (text.mid(figure.at, figure.text.size()) != figure.text)
            return u"in the wrong place"_s;
        figures.append(figure.text + u'=' + QString::number(figure.amount, 'g', 10) +
                       (figure.unit.isEmpty() ? QString() : u' ' + figure.unit));
    }
    return figures.join(u" | "_s);
}

QString statesText(const QList<ClaimState> &states)
{
    QStringList lines;
    for (const ClaimState &state : states) {
        for (const ClaimSaying &saying : state.sayings)
            lines.append(state.claim.id + u' ' + saying.path + u' ' +
                         QStringList{u"agrees"_s, u"differs"_s, u"silent"_s}.at(int(saying.kind)) +
                         (saying.says.isEmpty() ? QString() : u": "_s + saying.says));
    }
    return lines.join(u'\n');
}

/// Two entries that tell of the same downtime.
Pack twoTexts(const QString &first, const QString &second)
{
    Pack pack;
    pack.id = u"own-1"_s;
    pack.language = u"en"_s;
    Phase phase;
    phase.id = u"p"_s;
    phase.firstMonth = 1;
    phase.lastMonth = 3;
    for (const QString &text : {first, second}) {
        TimelineEntry entry;
        entry.id = phase.entries.isEmpty() ? u"a"_s : u"b"_s;
        entry.month = 1;
        entry.what = u"Outage"_s;
        entry.why = text;
        phase.entries.append(entry);
    }
    pack.phases = {phase};
    return pack;
}

} // namespace

class TestClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("hours", u"down for 2 h."_s, u"2 h=7200 s"_s);
        row("hours and minutes", u"2 h 10 in the post-mortem"_s, u"2 h 10=7800 s"_s);
        row("with both units", u"it took 2 h 10 min, no less"_s, u"2 h 10 min=7800 s"_s);
        row("French", u"coupure de 2 h 10"_s, u"2 h 10=7800 s"_s);
        row("glued", u"a 45min restore"_s, u"45min=2700 s"_s);
        row("words", u"Around two hours, then three days"_s,
            u"two hours=7200 s | three days=259200 s"_s);
        row("French words", u"Environ deux heures"_s, u"deux heures=7200 s"_s);
        row("factor", u"traffic ×5, or 5× the load, 5 times"_s, u"×5=5 × | 5×=5 × | 5 times=5 ×"_s);
        row("factor in words", u"five times the usual traffic, cinq fois plus"_s,
            u"five times=5 × | cinq fois=5 ×"_s);
        row("things", u"850 orders lost, 1 order kept"_s,
            u"850 orders=850 order | 1 order=1 order"_s);
        row("thousands", u"1,200 customers, 1 200 clients, 12.500 lignes"_s,
            u"1,200 customers=1200 customer | 1 200 clients=1200 client | 12.500 lignes=12500 ligne"_s);
        row("decimals", u"1.5 GB then 2,5 Go"_s, u"1.5 GB=1500000000 B | 2,5 Go=2500000000 B"_s);
        row("percent", u"99.9 % of calls, 80% full"_s, u"99.9 %=99.9 % | 80%=80 %"_s);
        row("money", u"€300 a month, 300 € par mois, $1,000"_s,
            u"€300=300 € | 300 €=300 € | $1,000=1000 $"_s);
        row("alone", u"max_connections to 300 on RDS"_s, u"300=300"_s);
        row("months and years", u"18 months, 2 ans"_s, u"18 months=18 month | 2 ans=24 month"_s);
        row("names", u"EC2, S3, m03-disk, v2, 3a, H264"_s, u""_s);
        row("versions and dates", u"1.2.3, 2025-03-15, 14:20, 2:20 PM, 24/7"_s, u""_s);
        row("named by number", u"month 3, HTTP 502, question 12, steps 2 and 3, mois 4, #12"_s,
            u""_s);
        row("more names", u"the 502s, March 15, 2025, le 15 mars, Route 53, à 3 h du matin"_s,
            u""_s);
        row("compounds", u"dix-huit mois, twenty-two days"_s, u""_s);
        row("no bytes", u"from 100 to 300, 2 go there, 900 Mo"_s,
            u"100=100 | 300=300 | 2=2 | 900 Mo=900000000 B"_s);
        row("numbered list", u"1. First\n2. Second\n 3) Third"_s, u""_s);
        row("code", u"`LIMIT 100` and\n```\nsleep 30 s\n```\n5 minutes"_s, u"5 minutes=300 s"_s);
        row("two is little", u"two things, ten people said"_s, u""_s);
        row("nothing", u""_s, u""_s);
    }

    void figuresAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(found(text), expected);
    }

    void everyFigureOfAPackHasItsPlace()
    {
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            Pack pack = quickbite(language);
            const QList<PlacedFigure> figures = figuresOf(pack);
            QVERIFY2(figures.size() > 60, qPrintable(QString::number(figures.size())));
            for (const PlacedFigure &placed : figures) {
                const QString *text = packTextAt(pack, placed.path);
                QVERIFY2(text, qPrintable(placed.path));
                QCOMPARE(text->mid(placed.figure.at, placed.figure.text.size()),
                         placed.figure.text);
                QVERIFY(!placed.place.isEmpty());
                QVERIFY(placed.context.contains(placed.figure.text.simplified()));
            }
            if (qEnvironmentVariableIsSet("RECOUNT_SHOW_FIGURES")) {
                for (const PlacedFigure &placed : figures)
                    qInfo("%s = %g %s  <%s>", qPrintable(placed.figure.text), placed.figure.amount,
                          qPrintable(placed.figure.unit), qPrintable(placed.context));
            }
        }
    }

    void hostileTextsEndSoon()
    {
        QElapsedTimer timer;
        timer.start();
        for (quint32 seed = 1; seed <= 100; ++seed)
            figuresOf(RandomPack(seed, PackCheck::Draft).make());
        for (const QString &piece : {u"1 "_s, u"1,"_s, u"1."_s, u"1-"_s, u"`"_s, u"two "_s,
                                     u"a1 "_s, u"month 1, "_s, u"2 h "_s})
            figuresIn(piece.repeated(200'000 / piece.size()));
        QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
    }

    void whatDiffersIsShownWithBoth()
    {
        Pack pack = twoTexts(u"We were down for 2 h."_s, u"An outage of 120 minutes."_s);
        pack.claims = {{u"downtime"_s,
                        u"Downtime"_s,
                        u"2 hours"_s,
                        {{u"entries/a"_s, u"down for 2 h"_s}, {u"entries/b"_s, u"120 minutes"_s}}}};
        QVERIFY(disagreeingClaims(pack).isEmpty());
        QCOMPARE(statesText(claimStates(pack)), u"downtime /entries/a/why agrees: down for 2 h\n"
                                                "downtime /entries/b/why agrees: 120 minutes"_s);

        // One text is rewritten, with another figure in place of the words.
        pack.phases[0].entries[1].why = u"It lasted 3 h, says the log."_s;
        const QList<ClaimState> states = disagreeingClaims(pack);
        QCOMPARE(statesText(states), u"downtime /entries/a/why agrees: down for 2 h\n"
                                     "downtime /entries/b/why differs: 3 h"_s);
        QCOMPARE(states[0].sayings[1].place, u"Month 1, “Outage”: why"_s);

        // The value is corrected: now the other one differs.
        pack.claims[0].value = u"3 h"_s;
        QCOMPARE(statesText(disagreeingClaims(pack)),
                 u"downtime /entries/a/why differs: down for 2 h\n"
                 "downtime /entries/b/why agrees: 3 h"_s);

        // Words that are gone without another figure: nothing contradicts.
        pack.phases[0].entries[0].why = u"We were down."_s;
        QVERIFY(disagreeingClaims(pack).isEmpty());
        QCOMPARE(statesText(claimStates(pack)), u"downtime /entries/a/what silent\n"
                                                "downtime /entries/b/why agrees: 3 h"_s);

        // What lies in the bin says nothing.
        pack.phases[0].entries.removeFirst();
        QCOMPARE(statesText(claimStates(pack)), u"downtime /entries/b/why agrees: 3 h"_s);
    }

    void countedThingsAreComparedByTheirNumber()
    {
        Pack pack = twoTexts(u"About 850 lost orders."_s, u"The 900 orders of that day."_s);
        pack.claims = {
            {u"orders"_s,
             u"Lost orders"_s,
             u"850 orders"_s,
             {{u"entries/a"_s, u"850 lost orders"_s}, {u"entries/b"_s, u"900 orders"_s}}}};
        QCOMPARE(statesText(claimStates(pack)), u"orders /entries/a/why agrees: 850 lost orders\n"
                                                "orders /entries/b/why differs: 900 orders"_s);
    }

    void valuesWithoutFiguresAreComparedAsWords()
    {
        Pack pack = twoTexts(u"PostgreSQL fell over"_s, u"MySQL fell over"_s);
        pack.claims = {{u"db"_s,
                        u"What fell over"_s,
                        u"PostgreSQL"_s,
                        {{u"entries/a"_s, u"postgresql fell"_s}, {u"entries/b"_s, u"MySQL"_s}}}};
        QCOMPARE(statesText(disagreeingClaims(pack)), u"db /entries/a/why agrees: postgresql fell\n"
                                                      "db /entries/b/why differs: MySQL"_s);
    }

    void aFigureBecomesAClaim()
    {
        CompanyHistory history(
            CompanyDraft{twoTexts(u"We lost 850 orders."_s, u"Some 900 orders were lost."_s), {}});
        const QList<PlacedFigure> figures = figuresOf(history.current()->pack);
        QCOMPARE(figures.size(), 2);
        Claim claim = claimOf(figures[0]);
        claim.name = u"Lost orders"_s;
        claim.mentions += claimOf(figures[1]).mentions;
        const auto id = history.apply(edits::addClaim(claim), {}, 0);
        QCOMPARE(id.value_or(u""_s), u"lost-orders"_s);
        QCOMPARE(statesText(disagreeingClaims(history.current()->pack)),
                 u"lost-orders /entries/a/why agrees: 850 orders\n"
                 "lost-orders /entries/b/why differs: 900 orders"_s);
        QCOMPARE(history.apply(edits::addClaim(claim), {}, 0).value_or(u""_s), u"lost-orders-2"_s);
        claim.id = u"lost-orders"_s;
        claim.mentions = {{u"somewhere"_s, u"x"_s}};
        QVERIFY(!history.apply(edits::changeClaim(claim), {}, 0));
        claim.mentions.clear();
        QVERIFY(history.apply(edits::changeClaim(claim), {}, 0));
        QVERIFY(history.current()->pack.claims[0].mentions.isEmpty());
        QVERIFY(history.apply(edits::removeClaim(u"lost-orders"_s), {}, 0));
        QVERIFY(!history.apply(edits::removeClaim(u"lost-orders"_s), {}, 0));
        history.undo();
        QCOMPARE(history.current()->pack.claims.size(), 2);
        // The figures of claims are no figures of texts.
        QCOMPARE(figuresOf(history.current()->pack).size(), 2);
    }

    void aCopyKeepsTheClaimsItSays()
    {
        Pack pack = quickbite();
        pack.claims = {{u"both"_s,
                        u"n"_s,
                        u"2 h"_s,
                        {{u"fixes/disk-full"_s, u"2 h"_s}, {u"questions/secrets"_s, u"2 h"_s}}},
                       {u"fix"_s, u"n"_s, u"2 h"_s, {{u"fixes/disk-full"_s, u"2 h"_s}}},
                       {u"unsaid"_s, u"n"_s, u"2 h"_s, {}}};
        const Pack mine = makeMine(pack, PackPart::Questions);
        QCOMPARE(mine.claims.size(), 2);
        QCOMPARE(mine.claims[0].mentions.size(), 1);
        QCOMPARE(mine.claims[0].mentions[0].thing, u"questions/secrets"_s);
        QCOMPARE(mine.claims[1].id, u"unsaid"_s);
        QVERIFY(makeMine(pack).claims == pack.claims);
    }
};

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
