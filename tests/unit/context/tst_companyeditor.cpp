#include "context/companyeditor.h"
#include "context/companystore.h"
#include "context/makemine.h"
#include "packs/packfiles.h"
#include "storagebench.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;

class TestCompanyEditor : public QObject
{
    Q_OBJECT

    std::unique_ptr<StorageBench> m_bench;
    std::unique_ptr<CompanyStore> m_store;
    std::unique_ptr<CompanyEditor> m_editor;

    OwnCompany made()
    {
        const Pack pack = readPackFile(u":/packs/quickbite/en.json"_s).value_or(Pack());
        return m_store->create(makeMine(pack), pack.id).result().value_or(OwnCompany());
    }
    OwnCompany stored(const CompanyId &id)
    {
        return m_store->load(id).result().value_or(OwnCompany());
    }
    bool type(const QString &text)
    {
        return m_editor->apply(edits::setText(u"/title"_s, text)).has_value();
    }

private Q_SLOTS:
    void init()
    {
        m_editor.reset();
        m_store.reset();
        m_bench = std::make_unique<StorageBench>();
        m_store = std::make_unique<CompanyStore>(m_bench->clock, m_bench->thread());
        m_editor = std::make_unique<CompanyEditor>(*m_store, m_bench->clock);
    }

    void everyEditIsANewSnapshot()
    {
        QSignalSpy changed(m_editor.get(), &CompanyEditor::packChanged);
        QSignalSpy history(m_editor.get(), &CompanyEditor::historyChanged);
        QVERIFY(!m_editor->apply(edits::setText(u"/title"_s, u"x"_s)));
        QVERIFY(!m_editor->pack() && !m_editor->isOpen());
        const OwnCompany company = made();
        m_editor->open(company);
        QCOMPARE(changed.size(), 1);
        const auto first = m_editor->pack();
        QVERIFY(*first == company.draft.pack);
        QVERIFY(type(u"New"_s));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[1][0].value<std::shared_ptr<const Pack>>(), m_editor->pack());
        QCOMPARE(m_editor->pack()->title, u"New"_s);
        QCOMPARE(first->title, u"QuickBite (mine)"_s);
        QCOMPARE(m_editor->undoText(), u"Edit company"_s);
        QVERIFY(!m_editor->apply(edits::restore(u"none"_s)));
        QCOMPARE(changed.size(), 2);
        m_editor->undo();
        QCOMPARE(changed.size(), 3);
        QCOMPARE(m_editor->pack()->title, first->title);
        QVERIFY(m_editor->canRedo() && !m_editor->canUndo());
        m_editor->redo();
        QCOMPARE(m_editor->pack()->title, u"New"_s);
        QVERIFY(history.size() >= 4);
    }

    void editsAreSavedSoonAndTypingDoesNotPutItOff()
    {
        m_editor->open(made());
        QSignalSpy unsaved(m_editor.get(), &CompanyEditor::unsavedChanged);
        QElapsedTimer timer;
        timer.start();
        int typed = 0;
        // Each key comes long before the delay is over.
        while (stored(m_editor->id()).revision == 0 && timer.elapsed() < 3000) {
            m_bench->clock.advanceMs(20);
            QVERIFY(type(QString::number(++typed)));
            QTest::qWait(20);
        }
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(stored(m_editor->id()).draft.pack.title.toInt() >= 1);
        QTRY_VERIFY(!m_editor->hasUnsaved());
        QCOMPARE(stored(m_editor->id()).draft.pack.title, QString::number(typed));
        QCOMPARE(unsaved.constFirst()[0].toBool(), true);
        QCOMPARE(unsaved.constLast()[0].toBool(), false);
        // All of that typing is one step.
        m_editor->undo();
        QVERIFY(!m_editor->canUndo());
        QVERIFY(m_editor->hasUnsaved());
        QTRY_VERIFY(!m_editor->hasUnsaved());
        QCOMPARE(stored(m_editor->id()).draft.pack.title, u"QuickBite (mine)"_s);
    }

    void whatIsDeletedIsInTheStoredBin()
    {
        m_editor->open(made());
        QVERIFY(m_editor->apply(edits::remove({ThingKind::Fix, u"disk-full"_s})));
        QCOMPARE(m_editor->bin().size(), 1);
        QTRY_VERIFY(!m_editor->hasUnsaved());
        const OwnCompany again = stored(m_editor->id());
        QVERIFY(again.draft.bin == m_editor->bin());
        // Another day: it comes back whole.
        m_editor->open(again);
        QVERIFY(!m_editor->canUndo());
        QCOMPARE(m_editor->apply(edits::restore(m_editor->bin()[0].id)).value_or(u""_s),
                 u"disk-full"_s);
        QTRY_VERIFY(!m_editor->hasUnsaved());
        QVERIFY(stored(m_editor->id()).draft.bin.isEmpty());
    }

    void aFailureKeepsTheEditsUntilItWorksAgain()
    {
        m_editor->open(made());
        QSignalSpy failed(m_editor.get(), &CompanyEditor::saveFailed);
        m_bench->setDiskFull(true);
        QVERIFY(m_editor->apply(edits::setText(u"/introduction"_s, QString(180'000, u'x'))));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::DiskFull);
        QVERIFY(m_editor->hasUnsaved());
        QCOMPARE(m_editor->pack()->introduction.size(), 180'000);
        m_editor->retry();
        QTRY_COMPARE(failed.size(), 2);
        // An edit tries again by itself.
        QVERIFY(type(u"More"_s));
        QTRY_COMPARE(failed.size(), 3);
        QVERIFY(m_editor->hasUnsaved());
        m_bench->setDiskFull(false);
        m_editor->retry();
        QTRY_VERIFY(!m_editor->hasUnsaved());
        QCOMPARE(stored(m_editor->id()).draft.pack.title, u"More"_s);
        QCOMPARE(stored(m_editor->id()).revision, 1);
        QCOMPARE(failed.size(), 3);
    }

    void undoneToWhatIsStoredNothingIsUnsaved()
    {
        m_editor->open(made());
        QVERIFY(type(u"x"_s));
        QVERIFY(m_editor->hasUnsaved());
        m_editor->undo();
        QVERIFY(!m_editor->hasUnsaved());
    }

    void closingSendsTheRest()
    {
        const OwnCompany company = made();
        m_editor->open(company);
        QVERIFY(type(u"First"_s));
        m_editor->retry(); // under way
        QVERIFY(type(u"Second"_s));
        m_editor->close();
        QVERIFY(!m_editor->pack() && !m_editor->hasUnsaved());
        QCOMPARE(stored(company.id).draft.pack.title, u"Second"_s);
        QCOMPARE(stored(company.id).revision, 2);

        // Opened again at once, the answer to the old save changes nothing.
        m_editor->open(stored(company.id));
        QVERIFY(type(u"Third"_s));
        m_editor.reset();
        m_bench->settle();
        QCOMPARE(stored(company.id).draft.pack.title, u"Third"_s);
    }

    void twoCompaniesDoNotMix()
    {
        const OwnCompany first = made();
        const OwnCompany second = made();
        m_editor->open(first);
        QVERIFY(type(u"First"_s));
        m_editor->open(second);
        QVERIFY(!m_editor->hasUnsaved() && !m_editor->canUndo());
        QVERIFY(type(u"Second"_s));
        QTRY_VERIFY(!m_editor->hasUnsaved());
        QCOMPARE(stored(first.id).draft.pack.title, u"First"_s);
        QCOMPARE(stored(second.id).draft.pack.title, u"Second"_s);
    }

    void whatAnotherChangedIsNotOverwritten()
    {
        const OwnCompany company = made();
        m_editor->open(company);
        QSignalSpy failed(m_editor.get(), &CompanyEditor::saveFailed);
        CompanyDraft other = company.draft;
        other.pack.title = u"Other"_s;
        QVERIFY(m_store->save(company.id, other, 0).result());
        QVERIFY(type(u"Mine"_s));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(m_editor->hasUnsaved());
        QCOMPARE(stored(company.id).draft.pack.title, u"Other"_s);
    }
};

QTEST_GUILESS_MAIN(TestCompanyEditor)
#include "tst_companyeditor.moc"
