#include "context/companyhistory.h"
#include "context/companyids.h"
#include "context/companylinks.h"
#include "packs/packfiles.h"
#include "packs/packtexts.h"
#include "packs/packwriter.h"
#include "randompack.h"

#include <QRandomGenerator>
#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'773'576'000'000, Qt::UTC);

CompanyDraft quickbite()
{
    CompanyDraft draft{readPackFile(u":/packs/quickbite/en.json"_s).value_or(Pack()), {}};
    draft.pack.id = u"own-12345678"_s;
    return draft;
}

QString problemOf(const CompanyDraft &draft)
{
    const auto read = [](const Pack &pack, PackCheck check) -> QString {
        const auto again = readPack(
            writePack(pack), u"draft"_s,
            [](const QString &) { return fail(ErrorCode::NotFound, u"no files"_s); }, check);
        if (!again)
            return again.error().userText;
        return *again == pack ? QString() : u"comes back as another"_s;
    };
    QString problem = read(draft.pack, PackCheck::Draft);
    for (const BinnedThing &thing : draft.bin) {
        if (problem.isEmpty())
            problem = read(thing.remains, PackCheck::Fragment);
    }
    return problem;
}

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

CompanyDraft withoutImprovements()
{
    CompanyDraft draft = quickbite();
    draft.pack.improvements.clear();
    return draft;
}

/// A company with a history, to which a test does one thing after another.
class Edited
{
public:
    explicit Edited(const CompanyDraft &draft = quickbite()) : m_history(draft) {}

    Result<QString> apply(const CompanyEdit &edit)
    {
        return m_history.apply(edit, now, m_ms += 10'000);
    }
    bool refuses(const CompanyEdit &edit)
    {
        const auto before = m_history.current();
        const auto done = apply(edit);
        return !done && !done.error().userText.isEmpty() && m_history.current() == before;
    }
    const Pack &pack() const { return m_history.current()->pack; }
    const QList<BinnedThing> &bin() const { return m_history.current()->bin; }
    CompanyHistory &history() { return m_history; }

private:
    CompanyHistory m_history;
    qint64 m_ms = 0;
};

/// Any edit at all, many of them impossible.
class RandomEdit
{
public:
    explicit RandomEdit(quint32 seed) : m_random(seed), m_text(seed, PackCheck::Draft) {}

    CompanyEdit make(const CompanyDraft &draft);

private:
    int below(qsizetype n) { return n <= 0 ? 0 : m_random.bounded(int(n)); }
    template <class List>
    QString anyId(const List &list)
    {
        return list.isEmpty() ? u"nobody"_s : list.at(below(list.size())).id;
    }
    QString anyEntry(const Pack &pack)
    {
        return pack.phases.isEmpty() ? u"nobody"_s
                                     : anyId(pack.phases.at(below(pack.phases.size())).entries);
    }
    ThingRef anyThing(const Pack &pack);
    CompanyEdit makeThing(const Pack &pack);

    QRandomGenerator m_random;
    RandomPack m_text;
};

ThingRef RandomEdit::anyThing(const Pack &pack)
{
    switch (below(9)) {
    case 0:
        return {ThingKind::Phase, anyId(pack.phases)};
    case 1:
        return {ThingKind::Entry, anyEntry(pack)};
    case 2:
        return {ThingKind::Fix, anyId(pack.fixes)};
    case 3:
        return {ThingKind::Question, anyId(pack.questions)};
    case 4:
        return {ThingKind::Document, anyId(pack.documents)};
    case 5:
        return ThingRef::row(ThingKind::CommunicationStep, below(9));
    case 6:
        return ThingRef::row(ThingKind::Responsibility, below(3));
    case 7:
        return ThingRef::row(ThingKind::StackItem, below(9));
    default:
        return ThingRef::row(ThingKind::WeakPoint, below(7));
    }
}

CompanyEdit RandomEdit::makeThing(const Pack &pack)
{
    switch (below(8)) {
    case 0: {
        TimelineEntry entry;
        entry.id = below(2) ? QString() : anyEntry(pack);
        entry.month = below(22);
        entry.what = m_text.text();
        entry.fixes = {anyId(pack.fixes)};
        return below(2) ? edits::add(entry) : edits::change(entry);
    }
    case 1: {
        Fix fix;
        fix.id = below(2) ? QString() : anyId(pack.fixes);
        fix.month = below(22);
        fix.incident = m_text.text();
        fix.entries = {anyEntry(pack)};
        return below(2) ? edits::add(fix, below(9)) : edits::change(fix);
    }
    case 2: {
        Question question;
        question.id = below(2) ? QString() : anyId(pack.questions);
        question.shortTitle = m_text.text();
        question.followUps = {{QString(), m_text.text(), {}, 45}};
        return below(2) ? edits::add(question) : edits::change(question);
    }
    case 3: {
        Phase phase;
        phase.firstMonth = below(25);
        phase.lastMonth = phase.firstMonth + below(4);
        phase.title = m_text.text();
        return edits::add(phase);
    }
    case 4:
        return edits::add(StackItem{m_text.text(), m_text.text()}, below(5));
    case 5:
        return edits::add(CommunicationStep{m_text.text(), {}, m_text.text()});
    case 6:
        return edits::add(Responsibility{m_text.text(), {m_text.text()}, {}});
    default:
        return edits::add(PackDocument{{}, DocumentKind::Runbook, m_text.text(), m_text.text()});
    }
}

CompanyEdit RandomEdit::make(const CompanyDraft &draft)
{
    const Pack &pack = draft.pack;
    const QList<PackText> texts = packTexts(pack);
    const QList<PackTextList> lists = packTextLists(pack);
    const QString list = lists.at(below(lists.size())).path;
    switch (below(14)) {
    case 0:
        return edits::setText(texts.at(below(texts.size())).path, m_text.text());
    case 1:
        return edits::setText(u"/improvements/%1/text"_s.arg(below(8)), m_text.text());
    case 2:
        return edits::addText(below(3) ? list : u"/weakPoints"_s, m_text.text(), below(4) - 1);
    case 3:
        return edits::moveText(below(3) ? list : u"/weakPoints"_s, below(5), below(5));
    case 4:
        return edits::removeText(below(3) ? list : u"/weakPoints"_s, below(5));
    case 5:
        return edits::move(anyThing(pack), below(6));
    case 6:
    case 7:
        return edits::remove(anyThing(pack));
    case 8:
        return edits::restore(draft.bin.isEmpty() ? u"none"_s
                                                  : draft.bin.at(below(draft.bin.size())).id);
    case 9: {
        const int first = below(24);
        return edits::setPhaseMonths(anyId(pack.phases), first, first + below(8) - 1,
                                     edits::Neighbours(below(2)));
    }
    case 10:
        return edits::link(LinkList(below(7)), below(2) ? anyEntry(pack) : anyId(pack.fixes),
                           below(2) ? anyEntry(pack) : anyId(pack.questions));
    case 11:
        return edits::setStaff(below(5) - 1, below(5) - 1, below(3));
    case 12:
        return edits::setOrigin(anyThing(pack), Origin(below(3)));
    default:
        return makeThing(pack);
    }
}

} // namespace

class TestCompanyEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreSetByTheirPath()
    {
        Edited company;
        QVERIFY(company.apply(edits::setText(u"/company/name"_s, u"Acme"_s)));
        QVERIFY(company.apply(edits::setText(u"/entries/m01-ci-pipeline/why"_s, u""_s)));
        QCOMPARE(company.pack().company.name, u"Acme"_s);
        QCOMPARE(entryOf(company.pack(), u"m01-ci-pipeline"_s)->why, QString());
        QCOMPARE(company.history().undoText(), u"Edit entry"_s);
        QVERIFY(company.refuses(edits::setText(u"/entries/nobody/why"_s, u"x"_s)));
        QVERIFY(company.refuses(edits::setText(u"/fixes/disk-full/id"_s, u"x"_s)));
        QVERIFY(company.refuses(edits::setText(u"/title"_s, QString(10'001, u'x'))));
        QVERIFY(company.apply(edits::setText(u"/introduction"_s, QString(10'001, u'x'))));
    }

    void improvementsFollowTheirWeakPoints()
    {
        Edited company(withoutImprovements());
        const QStringList before = company.pack().weakPoints;
        QVERIFY(company.pack().improvements.isEmpty());
        QVERIFY(company.apply(edits::setText(u"/improvements/2/text"_s, u"third is better"_s)));
        QCOMPARE(company.pack().improvements.size(), before.size());
        QVERIFY(company.apply(edits::moveText(u"/weakPoints"_s, 2, 0)));
        QCOMPARE(company.pack().weakPoints[0], before[2]);
        QCOMPARE(company.pack().improvements[0].text, u"third is better"_s);
        QCOMPARE(company.apply(edits::addText(u"/weakPoints"_s, u"new"_s, 0)).value_or(u""_s),
                 u"0"_s);
        QCOMPARE(company.pack().improvements[1].text, u"third is better"_s);
        QVERIFY(company.apply(edits::removeText(u"/weakPoints"_s, 1)));
        QVERIFY(company.pack().improvements.isEmpty());
        QCOMPARE(company.bin().size(), 1);
        QVERIFY(company.apply(edits::restore(company.bin()[0].id)));
        QCOMPARE(company.pack().weakPoints[1], before[2]);
        QCOMPARE(company.pack().improvements[1].text, u"third is better"_s);
        QVERIFY(company.apply(edits::setText(u"/improvements/1/text"_s, {})));
        QVERIFY(company.pack().improvements.isEmpty());
    }

    void newThingsGetIdsOfTheirOwn()
    {
        Edited company;
        Fix fix;
        fix.incident = u"Disk full — again: “/var” 100 %"_s;
        fix.month = 4;
        QCOMPARE(company.apply(edits::add(fix)).value_or(u""_s), u"disk-full-again-var-100"_s);
        QCOMPARE(company.apply(edits::add(fix, 0)).value_or(u""_s), u"disk-full-again-var-100-2"_s);
        QCOMPARE(company.pack().fixes[0].id, u"disk-full-again-var-100-2"_s);
        QCOMPARE(slug(u"Déploiement à l’œil"_s), u"deploiement-a-l-il"_s);
        QCOMPARE(slug(u"漢字 🛠️"_s), QString());
        fix.incident = u"漢字"_s;
        QCOMPARE(company.apply(edits::add(fix)).value_or(u""_s), u"fix"_s);

        // What lies in the bin may come back.
        QVERIFY(company.apply(edits::remove({ThingKind::Fix, u"fix"_s})));
        QCOMPARE(company.apply(edits::add(fix)).value_or(u""_s), u"fix-2"_s);

        // Progress is kept by the id of a question: a new one never takes up an old one's.
        Question question;
        question.shortTitle = u"Worst day"_s;
        const QString first = company.apply(edits::add(question)).value_or(u""_s);
        const QString second = company.apply(edits::add(question)).value_or(u""_s);
        QVERIFY(first.startsWith("worst-day-"_L1) && first.size() == 18);
        QVERIFY(first != second);
        QCOMPARE(company.pack().questions.constLast().number, int(company.pack().questions.size()));
    }

    void anEntryGoesWhereItsMonthIs()
    {
        Edited company;
        TimelineEntry entry;
        entry.what = u"New one"_s;
        entry.month = 2;
        entry.origin = Origin::Lived;
        QCOMPARE(company.apply(edits::add(entry)).value_or(u""_s), u"new-one"_s);
        const QList<TimelineEntry> &entries = company.pack().phases[0].entries;
        const auto at = std::find_if(entries.cbegin(), entries.cend(),
                                     [](const auto &other) { return other.id == u"new-one"; });
        QVERIFY(at != entries.cend() && (at - 1)->month == 2 && (at + 1)->month == 3);

        entry = *at;
        entry.month = 18;
        QVERIFY(company.apply(edits::change(entry)));
        QCOMPARE(company.pack().phases.constLast().entries.constLast().id, u"new-one"_s);
        entry.month = 19;
        QVERIFY(company.refuses(edits::change(entry)));
        entry.month = 18;
        entry.fixes = {u"nowhere"_s};
        QVERIFY(company.refuses(edits::change(entry)));
        entry.id = u"nobody"_s;
        QVERIFY(company.refuses(edits::change(entry)));
    }

    void deletingTakesTheLinksAndUndoBringsThemBack()
    {
        Edited company;
        const Pack before = company.pack();
        QVERIFY(!entryOf(before, u"m03-database-saturated"_s)->fixes.isEmpty());
        QVERIFY(company.apply(edits::remove({ThingKind::Fix, u"database-connections"_s})));
        QCOMPARE(company.history().undoText(), u"Delete fix"_s);
        QCOMPARE(problemOf(*company.history().current()), QString());
        QVERIFY(entryOf(company.pack(), u"m03-database-saturated"_s)->fixes.isEmpty());
        QCOMPARE(company.bin().size(), 1);
        QCOMPARE(thingTitle(company.bin()[0].remains, {ThingKind::Fix, u"database-connections"_s}),
                 before.fixes[0].incident);
        company.history().undo();
        QVERIFY(company.pack() == before);
        QVERIFY(company.bin().isEmpty());
        company.history().redo();

        // Out of the bin, later, it is whole as well.
        QVERIFY(company.apply(edits::setText(u"/title"_s, u"Other"_s)));
        QCOMPARE(company.apply(edits::restore(company.bin()[0].id)).value_or(u""_s),
                 u"database-connections"_s);
        QVERIFY(company.bin().isEmpty());
        Pack expected = before;
        expected.title = u"Other"_s;
        QVERIFY(company.pack() == expected);
    }

    void everythingDeletedComesBackAsItWas()
    {
        const CompanyDraft start = quickbite();
        QList<ThingRef> things;
        for (const Phase &phase : start.pack.phases) {
            things.append({ThingKind::Phase, phase.id});
            for (const TimelineEntry &entry : phase.entries)
                things.append({ThingKind::Entry, entry.id});
        }
        for (const Fix &fix : start.pack.fixes)
            things.append({ThingKind::Fix, fix.id});
        for (const Question &question : start.pack.questions)
            things.append({ThingKind::Question, question.id});
        for (const PackDocument &document : start.pack.documents)
            things.append({ThingKind::Document, document.id});
        for (const auto &[kind, rows] :
             {std::pair(ThingKind::CommunicationStep, start.pack.communication.size()),
              std::pair(ThingKind::Responsibility, start.pack.responsibilities.size()),
              std::pair(ThingKind::StackItem, start.pack.stack.size()),
              std::pair(ThingKind::WeakPoint, start.pack.weakPoints.size())}) {
            for (qsizetype row = 0; row < rows; ++row)
                things.append(ThingRef::row(kind, row));
        }
        QVERIFY(things.size() > 70);
        for (const ThingRef &thing : things) {
            Edited company(start);
            QVERIFY2(company.apply(edits::remove(thing)), qPrintable(thing.id));
            QCOMPARE(problemOf(*company.history().current()), QString());
            QVERIFY(company.pack() != start.pack);
            QVERIFY(company.apply(edits::restore(company.bin()[0].id)));
            QVERIFY2(*company.history().current() == start, qPrintable(thing.id));
        }
    }

    void aLinkWhoseOtherEndIsGoneStaysAway()
    {
        Edited company;
        QVERIFY(company.apply(edits::remove({ThingKind::Fix, u"database-connections"_s})));
        QVERIFY(company.apply(edits::remove({ThingKind::Question, u"biggest-incident"_s})));
        QVERIFY(company.apply(edits::remove({ThingKind::Entry, u"m03-database-saturated"_s})));
        QVERIFY(company.apply(edits::restore(company.bin()[2].id)));
        QCOMPARE(company.pack().fixes[0].id, u"database-connections"_s);
        QVERIFY(company.pack().fixes[0].entries.isEmpty());
        QVERIFY(company.pack().fixes[0].questions.isEmpty());
        QCOMPARE(problemOf(*company.history().current()), QString());
        QVERIFY(company.apply(edits::discard(company.bin()[0].id)));
        QCOMPARE(company.bin().size(), 1);
        QVERIFY(company.refuses(edits::discard(u"none"_s)));
        QVERIFY(company.refuses(edits::restore(u"none"_s)));
    }

    void monthsOfAPhaseMoveItsNeighbours()
    {
        Edited company;
        const auto months = [&] {
            QStringList texts;
            for (const Phase &phase : company.pack().phases)
                texts.append(u"%1-%2"_s.arg(phase.firstMonth).arg(phase.lastMonth));
            return texts.join(u' ');
        };
        const auto entryIn = [&](const QString &id) {
            for (const Phase &phase : company.pack().phases) {
                for (const TimelineEntry &entry : phase.entries) {
                    if (entry.id == id)
                        return phase.firstMonth;
                }
            }
            return 0;
        };
        const QString before = months();
        const int firstOfSecond = company.pack().phases[1].firstMonth;
        const QString second = company.pack().phases[1].id;
        const int lastOfSecond = company.pack().phases[1].lastMonth;
        QCOMPARE(entryIn(u"m03-database-saturated"_s), 1);
        QVERIFY(company.apply(edits::setPhaseMonths(second, 3, lastOfSecond)));
        QCOMPARE(company.pack().phases[0].lastMonth, 2);
        QCOMPARE(entryIn(u"m03-database-saturated"_s), 3);
        QCOMPARE(problemOf(*company.history().current()), QString());
        QVERIFY(company.apply(edits::setPhaseMonths(second, firstOfSecond, lastOfSecond)));
        QCOMPARE(months(), before);
        QCOMPARE(entryIn(u"m03-database-saturated"_s), 1);

        // Alone, it may neither take months nor leave them with something in them.
        using edits::Neighbours;
        QVERIFY(company.refuses(edits::setPhaseMonths(second, 3, lastOfSecond, Neighbours::Stay)));
        const auto left = company.apply(
            edits::setPhaseMonths(company.pack().phases[0].id, 1, 2, Neighbours::Stay));
        QVERIFY(!left);
        QVERIFY2(left.error().userText.contains(u"Month 3"_s) &&
                     left.error().userText.contains(u"promo saturates"_s),
                 qPrintable(left.error().userText));
        QVERIFY(company.refuses(edits::setPhaseMonths(second, 1, 18)));
        QVERIFY(company.refuses(edits::setPhaseMonths(second, 8, 7)));
        QVERIFY(company.refuses(edits::setPhaseMonths(u"nobody"_s, 1, 2)));
        QVERIFY(company.refuses(edits::move({ThingKind::Phase, second}, 0)));
    }

    void aDeletedPhaseNeedsItsMonths()
    {
        Edited company;
        const QString first = company.pack().phases[0].id;
        const int last = company.pack().phases[0].lastMonth;
        QVERIFY(company.apply(edits::remove({ThingKind::Phase, first})));
        QVERIFY(!entryOf(company.pack(), u"m03-database-saturated"_s));
        Phase other;
        other.title = u"Other"_s;
        other.firstMonth = 1;
        other.lastMonth = 2;
        QCOMPARE(company.apply(edits::add(other)).value_or(u""_s), u"other"_s);
        QCOMPARE(company.pack().phases[0].title, u"Other"_s);
        const auto refused = company.apply(edits::restore(company.bin()[0].id));
        QVERIFY(!refused);
        QVERIFY(refused.error().userText.contains(u"“Other”"_s));
        QVERIFY(company.apply(edits::remove({ThingKind::Phase, u"other"_s})));
        QVERIFY(company.apply(edits::restore(company.bin()[1].id)));
        QCOMPARE(company.pack().phases[0].lastMonth, last);
        QVERIFY(!entryOf(company.pack(), u"m03-database-saturated"_s)->fixes.isEmpty());
        other.firstMonth = last;
        other.lastMonth = last;
        QVERIFY(company.refuses(edits::add(other)));
    }

    void linksLeadSomewhere()
    {
        Edited company(withoutImprovements());
        const QString from = u"m01-ci-pipeline"_s;
        QVERIFY(company.apply(edits::link(LinkList::EntryFixes, from, u"disk-full"_s)));
        QCOMPARE(entryOf(company.pack(), from)->fixes, QStringList{u"disk-full"_s});
        QVERIFY(company.refuses(edits::link(LinkList::EntryFixes, from, u"biggest-incident"_s)));
        QVERIFY(company.refuses(edits::link(LinkList::EntryFixes, u"nobody"_s, u"disk-full"_s)));
        QVERIFY(company.apply(edits::unlink(LinkList::EntryFixes, from, u"disk-full"_s)));
        QVERIFY(company.refuses(edits::unlink(LinkList::EntryFixes, from, u"disk-full"_s)));
        QVERIFY(company.apply(edits::link(LinkList::ImprovementEntries, u"1"_s, from)));
        QCOMPARE(company.pack().improvements[1].entries, QStringList{from});
        QVERIFY(company.apply(edits::unlink(LinkList::ImprovementEntries, u"1"_s, from)));
        QVERIFY(company.pack().improvements.isEmpty());
    }

    void boundsAreKept()
    {
        Edited company;
        QVERIFY(company.refuses(edits::setStaff(-1, 0, 0)));
        QVERIFY(company.apply(edits::setStaff(0, 0, 0)));
        QVERIFY(company.refuses(edits::setTitleAndLanguage(u"T"_s, u"english"_s)));
        QVERIFY(company.apply(edits::setTitleAndLanguage(u"T"_s, u"fr"_s)));
        Fix fix = company.pack().fixes[0];
        fix.month = 601;
        QVERIFY(company.refuses(edits::change(fix)));
        fix.month = 30; // after the last phase: a draft may
        QVERIFY(company.apply(edits::change(fix)));
        Question question = company.pack().questions[0];
        question.referenceSeconds = 1;
        QVERIFY(company.refuses(edits::change(question)));
        question.referenceSeconds = 90;
        question.followUps[0].id = company.pack().questions[1].followUps[0].id;
        QVERIFY(company.refuses(edits::change(question)));
        QVERIFY(company.refuses(
            edits::add(PackDocument{{}, DocumentKind::Runbook, u"T"_s, QString(2'097'153, u'x')})));
        QVERIFY(company.refuses(edits::removeText(u"/tips"_s, 99)));
        QVERIFY(company.refuses(edits::move({ThingKind::Fix, u"disk-full"_s}, 99)));
    }

    void originsAreTheUsersToChange()
    {
        Edited company;
        const ThingRef entry{ThingKind::Entry, u"m01-ci-pipeline"_s};
        QVERIFY(company.apply(edits::setText(u"/entries/m01-ci-pipeline/what"_s, u"Mine"_s)));
        QCOMPARE(entryOf(company.pack(), entry.id)->origin, Origin::Fictional);
        QVERIFY(company.apply(edits::setOrigin(entry, Origin::Lived)));
        QCOMPARE(entryOf(company.pack(), entry.id)->origin, Origin::Lived);
        QVERIFY(company.apply(edits::setOrigin({ThingKind::Fix, u"disk-full"_s}, Origin::Lab)));
        QVERIFY(
            company.refuses(edits::setOrigin({ThingKind::Question, u"secrets"_s}, Origin::Lab)));
    }

    void typingWithinASecondIsOneStep()
    {
        CompanyHistory history(quickbite());
        const Pack before = history.current()->pack;
        const auto type = [&](const QString &path, const QString &text, qint64 atMs) {
            return history.apply(edits::setText(path, text), now, atMs).has_value();
        };
        QVERIFY(type(u"/title"_s, u"A"_s, 0));
        QVERIFY(type(u"/title"_s, u"Ac"_s, 900));
        QVERIFY(type(u"/title"_s, u"Acm"_s, 1900));
        QVERIFY(type(u"/title"_s, u"Acme"_s, 2901)); // paused
        QVERIFY(type(u"/company/name"_s, u"X"_s, 2950));
        QVERIFY(type(u"/title"_s, u"Acme!"_s, 2960));
        history.undo();
        QCOMPARE(history.current()->pack.title, u"Acme"_s);
        history.undo();
        QCOMPARE(history.current()->pack.company.name, before.company.name);
        history.undo();
        QCOMPARE(history.current()->pack.title, u"Acm"_s);
        QVERIFY(type(u"/title"_s, u"Acmes"_s, 2970)); // after an undo nothing merges
        history.undo();
        QCOMPARE(history.current()->pack.title, u"Acm"_s);
        history.undo();
        QVERIFY(history.current()->pack == before);
        QVERIFY(!history.canUndo());
        QVERIFY(history.canRedo());
        QCOMPARE(history.redoText(), u"Edit company"_s);
        history.redo();
        history.redo();
        QCOMPARE(history.current()->pack.title, u"Acmes"_s);
        QVERIFY(!history.canRedo());
    }

    void changingNothingIsNoStep()
    {
        Edited company;
        QVERIFY(company.apply(edits::setText(u"/title"_s, company.pack().title)));
        QVERIFY(!company.history().canUndo());
        QVERIFY(company.apply(edits::setText(u"/title"_s, u"Other"_s)));
        company.history().undo();
        QVERIFY(company.apply(edits::setText(u"/title"_s, company.pack().title)));
        QVERIFY(company.history().canRedo());
    }

    void oldStepsAreForgotten()
    {
        Edited company;
        for (int i = 0; i < 300; ++i)
            QVERIFY(company.apply(edits::setText(u"/title"_s, QString::number(i))));
        int steps = 0;
        for (; company.history().canUndo(); ++steps)
            company.history().undo();
        QCOMPARE(steps, int(CompanyHistory::mostSteps));
        QCOMPARE(company.pack().title, u"99"_s);
    }

    void anyRowOfEditsKeepsTheDraftSoundAndIsUndone()
    {
        for (quint32 seed = 1; seed <= 12; ++seed) {
            RandomEdit random(seed);
            Edited company(seed % 3 == 0
                               ? CompanyDraft{RandomPack(seed, PackCheck::Draft).make(), {}}
                               : quickbite());
            QList<CompanyHistory::State> states{company.history().current()};
            int refused = 0;
            for (int i = 0; i < 150; ++i) {
                const CompanyEdit edit = random.make(*company.history().current());
                const auto before = company.history().current();
                const auto done = company.apply(edit);
                refused += done ? 0 : 1;
                const auto after = company.history().current();
                const QByteArray where = u"seed %1, edit %2: %3, %4"_s.arg(seed)
                                             .arg(i)
                                             .arg(edit.text, problemOf(*after))
                                             .toUtf8();
                QVERIFY2(problemOf(*after).isEmpty(), where.constData());
                if (!done)
                    QVERIFY2(after == before, where.constData());
                if (after != before)
                    states.append(after);
            }
            QVERIFY2(states.size() > 40 && refused > 10,
                     qPrintable(u"%1 states, %2 refused"_s.arg(states.size()).arg(refused)));
            for (qsizetype i = states.size() - 1; i >= 0; --i) {
                QVERIFY(company.history().current() == states[i]);
                company.history().undo();
            }
            for (qsizetype i = 1; i < states.size(); ++i) {
                company.history().redo();
                QVERIFY(company.history().current() == states[i]);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCompanyEdits)
#include "tst_companyedits.moc"
