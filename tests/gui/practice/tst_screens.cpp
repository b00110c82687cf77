// Shows the practice tab in every state a user meets and checks that no text is cut. With
// RECOUNT_SCREENSHOTS=FOLDER it saves a picture of each, in a light and a dark palette, to be
// looked at.

#include "cuttext.h"
#include "desktop/mainwindow.h"
#include "desktop/messagestrip.h"
#include "desktop/theme.h"
#include "practice/view/practicecolumn.h"
#include "practice/view/practicepage.h"
#include "practicebench.h"
#include "storage/database.h"
#include "takes/view/noticelistwidget.h"
#include "takes/view/recorderwidget.h"
#include "takes/view/takeswidget.h"
#include "widgets/disclosurebutton.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace recount;

class ScreensTest : public QObject
{
    Q_OBJECT

    QString m_folder = qEnvironmentVariable("RECOUNT_SCREENSHOTS");
    QString m_row;
    QStringList m_cut;

    /// Looks at one state; `name` is the picture's.
    void look(const PracticeBench &bench, const QString &name)
    {
        // Layouts settle with the events they post.
        (void)QTest::qWaitFor([&bench] { return cutTexts(*bench.window).isEmpty(); }, 1000);
        for (const QString &cut : cutTexts(*bench.window))
            m_cut << name + QStringLiteral(": ") + cut;
        auto *column = bench.find<PracticeColumn>();
        if (column->horizontalScrollBar()->maximum() > 0)
            m_cut << name + QStringLiteral(": the column scrolls sideways");
        if (m_folder.isEmpty())
            return;
        const QString file = m_folder + QLatin1Char('/') + m_row + QLatin1Char('-') + name;
        bench.window->grab().save(file + QStringLiteral(".png"));
        if (column->verticalScrollBar()->maximum() > 0)
            column->widget()->grab().save(file + QStringLiteral("-whole.png"));
    }

    static bool isInView(const PracticeBench &bench, const QWidget *widget)
    {
        if (!widget)
            return false;
        const QWidget *view = bench.find<PracticeColumn>()->viewport();
        const QRect there(widget->mapTo(bench.window.get(), QPoint()), widget->size());
        return QRect(view->mapTo(bench.window.get(), QPoint()), view->size()).contains(there);
    }

    static bool tells(const PracticeBench &bench, NoticeKind kind)
    {
        const QList<RecorderNotice> notices = bench.recorder->notices();
        return std::any_of(notices.cbegin(), notices.cend(),
                           [kind](const RecorderNotice &notice) { return notice.kind == kind; });
    }

    /// The takes folder is gone, and then the database refuses a grade.
    void lookWhenNothingCanBeSaved(PracticeBench &bench)
    {
        bench.press(Qt::Key_R);
        QTRY_VERIFY(bench.microphones.isOpen());
        bench.speak(PracticeBench::speech(3.0));
        QTRY_COMPARE(bench.recorder->state(), Recorder::State::Recording);
        const QString here = bench.folder.takes();
        QTRY_VERIFY(!QDir(here).entryList({QStringLiteral("*.part.wav")}).isEmpty());
        const QString away = here + QStringLiteral("-away");
        QVERIFY(QDir().rename(here, away) && writeFile(here, "in the way"));
        bench.speak(PracticeBench::speech(3.0));
        bench.press(Qt::Key_R);
        QTRY_VERIFY(tells(bench, NoticeKind::FolderGone));
        QTRY_COMPARE(bench.recorder->state(), Recorder::State::Saving);
        // The page was scrolled to its end; what is wrong comes into view.
        QTRY_VERIFY(isInView(bench, bench.button(NoticeRow::tr("Save elsewhere…"))));
        look(bench, QStringLiteral("15-folder-gone"));
        bench.recorder->saveCopy(bench.dir.filePath(QStringLiteral("elsewhere.wav")));
        QTRY_VERIFY(tells(bench, NoticeKind::CopySaved));
        look(bench, QStringLiteral("16-saved-elsewhere"));
        QVERIFY(QFile::remove(here) && QDir().rename(away, here));
        bench.recorder->act(NoticeKind::FolderGone);
        QTRY_COMPARE(bench.recorder->state(), Recorder::State::Idle);

        Database database;
        QVERIFY(database.open(bench.folder.databaseFile()));
        QVERIFY(database.execute(
            QStringLiteral("CREATE TRIGGER refused BEFORE INSERT ON rehearsal_events "
                           "BEGIN SELECT RAISE(ABORT, 'refused by the test'); END")));
        bench.press(Qt::Key_2);
        const auto retryIsOffered = [&bench] {
            const auto buttons = bench.window->messages().findChildren<QPushButton *>();
            return std::any_of(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
                return button->isVisible() && button->text() == MessageStrip::tr("Try again");
            });
        };
        QTRY_VERIFY(retryIsOffered());
        look(bench, QStringLiteral("17-try-again"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_folder.isEmpty())
            QVERIFY(QDir().mkpath(m_folder));
    }

    void noTextIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("appearance");
        QList<Appearance> appearances{Appearance::Light};
        if (!m_folder.isEmpty())
            appearances << Appearance::Dark;
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("fr")}) {
            for (const QSize size : {QSize(1280, 800), QSize(1024, 700)}) {
                for (const Appearance appearance : appearances) {
                    const QString row = QStringLiteral("%1-%2-%3-%4")
                                            .arg(language, appearanceName(appearance))
                                            .arg(size.width())
                                            .arg(int(qApp->devicePixelRatio() * 100));
                    QTest::newRow(qPrintable(row)) << language << size << int(appearance);
                }
            }
        }
    }

    void noTextIsCut()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, appearance);
        m_row = QString::fromLatin1(QTest::currentDataTag());
        m_cut.clear();
        applyAppearance(Appearance(appearance));
        PracticeBench bench(language);
        QVERIFY(bench.open(size));

        look(bench, QStringLiteral("01-untouched"));

        bench.press(Qt::Key_F, Qt::ControlModifier);
        auto *search = bench.find<QLineEdit>(QStringLiteral("search"));
        QTest::keyClicks(search, QStringLiteral("xyzzy"));
        look(bench, QStringLiteral("02-nothing-found"));
        search->clear();
        bench.find<QListView>(QStringLiteral("questions"))->setFocus();

        bench.press(Qt::Key_H);
        look(bench, QStringLiteral("03-gentle-word"));

        bench.press(Qt::Key_R);
        QTRY_VERIFY(bench.microphones.isOpen());
        bench.speak(PracticeBench::speech(0.2));
        QTRY_COMPARE(bench.recorder->state(), Recorder::State::Recording);
        bench.speak(PracticeBench::speech(7.0));
        look(bench, QStringLiteral("04-recording"));

        bench.press(Qt::Key_P);
        QCOMPARE(bench.recorder->state(), Recorder::State::Paused);
        look(bench, QStringLiteral("05-paused"));
        bench.press(Qt::Key_P);

        bench.speak(PracticeBench::speech(2.0, 3.0));
        QTRY_VERIFY(tells(bench, NoticeKind::Clipping));
        look(bench, QStringLiteral("06-clipping"));
        bench.speak(Samples(3 * 48000, 0));
        QTRY_VERIFY(tells(bench, NoticeKind::CompleteSilence));
        look(bench, QStringLiteral("07-silence"));
        bench.microphones.connectDevices({{"headset", QStringLiteral("Headset"), true}});
        QTRY_COMPARE(bench.recorder->state(), Recorder::State::Reconnecting);
        look(bench, QStringLiteral("08-unplugged"));
        bench.press(Qt::Key_R);
        QTRY_COMPARE(bench.recorder->state(), Recorder::State::Idle);

        bench.addTake(102.0, 60 * 26);
        bench.addTake(131.0, 60 * 24 * 9);
        auto *takes = bench.find<QListView>(QStringLiteral("takes"));
        QTRY_COMPARE(takes->model()->rowCount(), 3);
        takes->setCurrentIndex(takes->model()->index(1, 0));
        QTRY_COMPARE(bench.player->durationMs(), qint64(102'000));
        look(bench, QStringLiteral("09-takes"));

        bench.player->seek(47'000);
        bench.press(Qt::Key_M);
        look(bench, QStringLiteral("10-marker"));
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.find<QListView>(QStringLiteral("markers"))->hasFocus());
        takes->setFocus();

        auto *other = bench.find<QComboBox>(QStringLiteral("compareWith"));
        other->setCurrentIndex(2);
        Q_EMIT other->activated(2);
        QTRY_VERIFY(bench.player->comparison());
        look(bench, QStringLiteral("11-comparing"));

        bench.press(Qt::Key_Delete);
        QTRY_COMPARE(takes->model()->rowCount(), 2);
        bench.find<QAbstractButton>(QStringLiteral("openBin"))->click();
        auto *bin = bench.find<QListView>(QStringLiteral("binList"));
        QTRY_VERIFY(bin->model()->rowCount() > 0);
        look(bench, QStringLiteral("12-bin"));
        bench.press(Qt::Key_Escape);

        for (int stage = 0; stage < 4; ++stage)
            bench.press(Qt::Key_H);
        const QList<QCheckBox *> points = bench.page().findChildren<QCheckBox *>();
        QVERIFY(points.size() >= 4);
        bench.press(Qt::Key_Space);
        for (int i = 0; i < 3; ++i)
            points.at(i)->click();
        look(bench, QStringLiteral("13-all-open"));

        bench.press(Qt::Key_3);
        auto *column = bench.find<PracticeColumn>();
        column->verticalScrollBar()->setValue(column->verticalScrollBar()->maximum());
        look(bench, QStringLiteral("14-graded"));

        lookWhenNothingCanBeSaved(bench);
        QVERIFY2(m_cut.isEmpty(), qPrintable(m_cut.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(ScreensTest)
#include "tst_screens.moc"
