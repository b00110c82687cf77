#include "desktop/messagestrip.h"
#include "practice/view/practicepage.h"
#include "practicebench.h"
#include "storage/database.h"
#include "takes/view/takeswidget.h"
#include "takes/view/waveformwidget.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace recount;

/// What is done with takes once they are there.
class TakesWidgetTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeBench> m_bench;
    Take m_old;
    Take m_young;

    QListView *list() const { return m_bench->find<QListView>(QStringLiteral("takes")); }
    QListView *markers() const { return m_bench->find<QListView>(QStringLiteral("markers")); }
    int rows() const { return list()->model()->rowCount(); }
    bool sees(const QString &text) const { return m_bench->visibleText().contains(text); }
    /// Lets every write of the database fail, or no longer.
    void setReadOnly(bool readOnly) const
    {
        m_bench->storage
            .run([readOnly](Database &database) {
                return database.execute(readOnly ? QStringLiteral("PRAGMA query_only = ON")
                                                 : QStringLiteral("PRAGMA query_only = OFF"));
            })
            .waitForFinished();
        QCoreApplication::processEvents(); // the answers to earlier writes
    }
    QPlainTextEdit *note() const { return m_bench->find<QPlainTextEdit>(QStringLiteral("note")); }
    Take stored(const TakeId &id) const
    {
        auto take = m_bench->takes.take(id);
        take.waitForFinished();
        return take.result().value_or(Take());
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PracticeBench>();
        QVERIFY(m_bench->open());
        QTRY_VERIFY(sees(QStringLiteral("No take yet. Press Record, or R")));
        m_old = m_bench->addTake(80.0, 60);
        m_young = m_bench->addTake(40.0, 5);
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(sees(QStringLiteral("Takes (2)")));
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTRY_COMPARE(m_bench->player->durationMs(), qint64(40'000));
    }
    void cleanup() { m_bench.reset(); }

    void theSelectedTakeIsTheOneInThePlayer()
    {
        QCOMPARE(m_bench->find<TakesWidget>()->currentTake()->id, m_young.id);
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(m_bench->player->take()->id, m_old.id);
        QVERIFY(sees(QStringLiteral("0:00 / 1:20")));
        QTRY_VERIFY(m_bench->find<WaveformWidget>()->hasWaveform());
    }

    void deletingCanBeUndone()
    {
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(rows(), 1);
        QVERIFY(sees(QStringLiteral("Take moved to the bin")));
        QVERIFY(stored(m_young.id).binnedUtc);
        m_bench->window->messages().findChild<QPushButton *>()->click();
        QTRY_COMPARE(rows(), 2);
        QVERIFY(!stored(m_young.id).binnedUtc);
    }

    void theBinGivesBackByKeyboard()
    {
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(rows(), 1);
        m_bench->find<QAbstractButton>(QStringLiteral("openBin"))->click();
        auto *bin = m_bench->find<QListView>(QStringLiteral("binList"));
        QTRY_VERIFY(bin->hasFocus());
        QVERIFY(sees(QStringLiteral("Deleted takes stay here for 30 days.")));
        QTest::keyClick(bin, Qt::Key_Return);
        QTRY_VERIFY(sees(QStringLiteral("The bin is empty.")));
        m_bench->button(QStringLiteral("Back to the takes"))->setFocus();
        m_bench->press(Qt::Key_Escape);
        QVERIFY(list()->isVisible());
        QTRY_COMPARE(rows(), 2);
        QVERIFY(!stored(m_young.id).binnedUtc);
    }

    void aNoteIsSavedWhenItIsLeft()
    {
        auto *note = m_bench->find<QPlainTextEdit>(QStringLiteral("note"));
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("slower next time"));
        list()->setFocus();
        QTRY_COMPARE(stored(m_young.id).note, QStringLiteral("slower next time"));
        // Each take has its own.
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(note->toPlainText(), QString());
        QTest::keyClick(list(), Qt::Key_Up);
        QTRY_COMPARE(note->toPlainText(), QStringLiteral("slower next time"));
    }

    void aNoteThatCanNotBeSavedStaysAndIsSavedLater()
    {
        setReadOnly(true);
        note()->setFocus();
        QTest::keyClicks(note(), QStringLiteral("slower"));
        list()->setFocus();
        QTRY_VERIFY(m_bench->window->messages().isVisible());
        // Whatever the store says meanwhile, also after another take was shown.
        Q_EMIT m_bench->takes.changed(m_young.subject.questionKey);
        QTest::keyClick(list(), Qt::Key_Down);
        QTRY_COMPARE(note()->toPlainText(), QString());
        QTest::keyClick(list(), Qt::Key_Up);
        QCOMPARE(note()->toPlainText(), QStringLiteral("slower"));
        QCOMPARE(stored(m_young.id).note, QString());

        setReadOnly(false);
        note()->setFocus();
        list()->setFocus();
        QTRY_COMPARE(stored(m_young.id).note, QStringLiteral("slower"));
        QCOMPARE(stored(m_old.id).note, QString());
        // From here on the store is right again.
        m_bench->takes.setNote(m_young.id, QStringLiteral("from elsewhere"));
        QTRY_COMPARE(note()->toPlainText(), QStringLiteral("from elsewhere"));
    }

    void markersThatCanNotBeSavedStayAndAreSavedLater()
    {
        setReadOnly(true);
        m_bench->player->seek(12'000);
        m_bench->press(Qt::Key_M);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(m_bench->window->messages().isVisible());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QTRY_VERIFY(!markers()->isVisible());
        QTest::keyClick(list(), Qt::Key_Up);
        QTRY_VERIFY(markers()->isVisible());
        QCOMPARE(markers()->model()->rowCount(), 1);
        QCOMPARE(stored(m_young.id).markers.size(), 0);

        setReadOnly(false);
        QTest::keyClick(list(), Qt::Key_Down);
        QTRY_COMPARE(stored(m_young.id).markers.size(), 1);
        QCOMPARE(stored(m_old.id).markers.size(), 0);
    }

    void aMarkerIsSetNamedHeardAndRemoved()
    {
        m_bench->player->seek(12'000);
        m_bench->press(Qt::Key_M);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("too long"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(markers()->hasFocus());
        QTRY_COMPARE(stored(m_young.id).markers.size(), 1);
        QCOMPARE(stored(m_young.id).markers.first().label, QStringLiteral("too long"));
        // Naming it is not listening to it.
        QVERIFY(m_bench->player->state() != TakePlayer::State::Playing);

        m_bench->player->seek(0);
        QTest::keyClick(markers(), Qt::Key_Return);
        QCOMPARE(m_bench->player->positionMs(), qint64(12'000));
        QCOMPARE(m_bench->player->state(), TakePlayer::State::Playing);

        QTest::keyClick(markers(), Qt::Key_Delete);
        QTRY_COMPARE(stored(m_young.id).markers.size(), 0);
        // Del meant the marker, not the take.
        QCOMPARE(rows(), 2);
    }

    void twoTakesAreComparedWithOneKey()
    {
        auto *other = m_bench->find<QComboBox>(QStringLiteral("compareWith"));
        QCOMPARE(other->count(), 2);
        other->setFocus();
        QTest::keyClick(other, Qt::Key_Down);
        QTRY_VERIFY(m_bench->player->comparison());
        QCOMPARE(m_bench->player->comparison()->id, m_old.id);
        m_bench->press(Qt::Key_X);
        QCOMPARE(m_bench->player->take()->id, m_old.id);
        QCOMPARE(m_bench->find<TakesWidget>()->currentTake()->id, m_old.id);
        auto *sideB = m_bench->find<QAbstractButton>(QStringLiteral("sideB"));
        QVERIFY(sideB->isVisible() && sideB->isChecked());
        m_bench->press(Qt::Key_X);
        QCOMPARE(m_bench->player->take()->id, m_young.id);
        QVERIFY(!sideB->isChecked());
        sideB->click();
        QCOMPARE(m_bench->player->take()->id, m_old.id);
    }

    void exportingAsksWhereAndTellsWhenItIsDone_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("written");
        QTest::newRow("as typed") << "a.flac"
                                  << "WAV audio (*.wav)"
                                  << "a.flac";
        QTest::newRow("by filter") << "b"
                                   << "Opus audio (*.opus)"
                                   << "b.opus";
        QTest::newRow("dots") << "at 12.30"
                              << "WAV audio (*.wav)"
                              << "at 12.30.wav";
    }

    void exportingAsksWhereAndTellsWhenItIsDone()
    {
        QFETCH(QString, chosen);
        QFETCH(QString, filter);
        QFETCH(QString, written);
        m_bench->dialogs.path = m_bench->dir.filePath(chosen);
        m_bench->dialogs.filter = filter;
        m_bench->find<QAbstractButton>(QStringLiteral("export"))->click();
        QCOMPARE(m_bench->dialogs.filters.size(), 3);
        QVERIFY(m_bench->dialogs.suggestedName.startsWith(QStringLiteral("Take 2026-03-15 ")));
        QVERIFY(m_bench->dialogs.suggestedName.endsWith(QStringLiteral(".wav")));
        QTRY_VERIFY(sees(QStringLiteral("Saved as %1").arg(written)));
        QVERIFY(QFileInfo(m_bench->dir.filePath(written)).size() > 1000);
        QVERIFY(m_bench->find<QAbstractButton>(QStringLiteral("export"))->isVisible());
    }

    void anExportReplacesNothingUnasked()
    {
        const QString target = m_bench->dir.filePath(QStringLiteral("at 12.30.wav"));
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        m_bench->dialogs.path = m_bench->dir.filePath(QStringLiteral("at 12.30"));
        m_bench->dialogs.filter = QStringLiteral("WAV audio (*.wav)");
        auto *button = m_bench->find<QAbstractButton>(QStringLiteral("export"));
        button->click();
        QCOMPARE(m_bench->dialogs.asked.last(), QStringLiteral("Replace the file?"));
        QVERIFY(button->isVisible());
        QCOMPARE(QFileInfo(target).size(), qint64(4));
        m_bench->dialogs.agrees = true;
        button->click();
        QTRY_VERIFY(sees(QStringLiteral("Saved as at 12.30.wav")));
        QVERIFY(QFileInfo(target).size() > 1000);
    }

    void anExportThatIsCancelledLeavesEverythingAsItIs()
    {
        m_bench->find<QAbstractButton>(QStringLiteral("export"))->click();
        QCOMPARE(m_bench->dialogs.asked.size(), 1);
        QVERIFY(!sees(QStringLiteral("Saved as")));
    }

    void anExportThatFailsSaysWhy()
    {
        m_bench->dialogs.path = m_bench->dir.filePath(QStringLiteral("nowhere/a.wav"));
        m_bench->find<QAbstractButton>(QStringLiteral("export"))->click();
        QTRY_VERIFY(m_bench->window->messages().isVisible());
        QVERIFY(!sees(QStringLiteral("Saved as")));
    }

    void aTakeWhoseSoundIsGoneSaysSoAndStaysInTheList()
    {
        QVERIFY(QFile::remove(m_bench->takes.filePath(m_old)));
        QTest::keyClick(list(), Qt::Key_Down);
        QTRY_VERIFY(m_bench->window->messages().isVisible());
        QVERIFY(!m_bench->player->take());
        QCOMPARE(rows(), 2);
        QVERIFY(!m_bench->find<QAbstractButton>(QStringLiteral("play"))->isEnabled());
    }

    void theSpeedIsChosenAndKeptForTheNextTake()
    {
        auto *speed = m_bench->find<QComboBox>(QStringLiteral("speed"));
        speed->setFocus();
        QTest::keyClick(speed, Qt::Key_Down);
        QCOMPARE(m_bench->player->speed(), 1.25);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(m_bench->player->speed(), 1.25);
        QCOMPARE(speed->currentText(), QStringLiteral("1.25×"));
    }

    void anotherQuestionShowsItsOwnTakes()
    {
        m_bench->press(Qt::Key_N);
        QTRY_VERIFY(sees(QStringLiteral("No take yet.")));
        QVERIFY(!m_bench->player->take());
        m_bench->press(Qt::Key_N, Qt::ShiftModifier);
        QTRY_COMPARE(rows(), 2);
        // From elsewhere, as the rubric does.
        m_bench->find<TakesWidget>()->playFrom(m_old.id, 33'000);
        QCOMPARE(m_bench->player->take()->id, m_old.id);
        QCOMPARE(m_bench->player->positionMs(), qint64(33'000));
        QCOMPARE(m_bench->player->state(), TakePlayer::State::Playing);
    }

    void aPlaceInABinnedTakeIsSaidAndRestored()
    {
        m_bench->takes.moveToBin(m_old.id);
        QTRY_COMPARE(rows(), 1);
        m_bench->find<TakesWidget>()->playFrom(m_old.id, 33'000);
        QTRY_VERIFY(sees(QStringLiteral("This take is in the bin.")));
        QCOMPARE(m_bench->player->take()->id, m_young.id);
        QVERIFY(m_bench->player->state() != TakePlayer::State::Playing);
        m_bench->window->messages().findChild<QPushButton *>()->click();
        QTRY_COMPARE(m_bench->player->take()->id, m_old.id);
        QCOMPARE(m_bench->player->positionMs(), qint64(33'000));
        QCOMPARE(m_bench->player->state(), TakePlayer::State::Playing);
        QVERIFY(!stored(m_old.id).binnedUtc);
    }

    void aPlaceThatCouldNotBeHeardIsForgotten()
    {
        m_bench->takes.moveToBin(m_old.id);
        QTRY_COMPARE(rows(), 1);
        m_bench->find<TakesWidget>()->playFrom(m_old.id, 1'000);
        // At once, before the answer of the store, and after it.
        QVERIFY(m_bench->recordAnswer(2.0));
        QTRY_COMPARE(rows(), 2);
        QVERIFY(m_bench->player->state() != TakePlayer::State::Playing);
        m_bench->find<TakesWidget>()->playFrom(m_old.id, 1'000);
        QTRY_VERIFY(sees(QStringLiteral("This take is in the bin.")));
        QVERIFY(m_bench->recordAnswer(2.0));
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(m_bench->find<TakesWidget>()->currentTake()->frames,
                 m_bench->player->take()->frames);
        QVERIFY(m_bench->player->state() != TakePlayer::State::Playing);
    }
};

QTEST_MAIN(TakesWidgetTest)
#include "tst_takeswidget.moc"
