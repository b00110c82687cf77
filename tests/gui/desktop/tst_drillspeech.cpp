#include "context/view/contextpage.h"
#include "context/view/drillpage.h"
#include "program.h"
#include "storage/database.h"
#include "takes/view/spokenanswer.h"
#include "widgets/collapsiblesection.h"
#include "widgets/disclosurebutton.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// The window with the communication drill at a message to be said.
struct Drilling {
    explicit Drilling(const QString &root) : program(root)
    {
        program.workspace->begin();
        ready = QTest::qWaitFor([this] { return program.page() && program.window.isVisible(); });
        auto *tabs = program.window.findChild<QTabWidget *>();
        program.window.showPage(tabs->widget(1));
        program.window.activateWindow();
        ready = ready && QTest::qWaitForWindowActive(&program.window);
        program.window.findChild<ContextPage *>()->perform(ContextAction::DrillCommunication);
        ready = ready && QTest::qWaitFor([this] { return page() && !page()->round().isDone(); }) &&
                toMessage();
    }
    DrillPage *page() const
    {
        for (DrillPage *found : program.window.findChildren<DrillPage *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    bool toMessage()
    {
        for (int i = 0; i < 10 && page()->round().current().kind != DrillKind::SayMessage; ++i)
            next();
        return page()->round().current().kind == DrillKind::SayMessage;
    }
    void next()
    {
        press(Qt::Key_Return);
        press(Qt::Key_3);
    }
    void press(Qt::Key key)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &program.window, key);
        QCoreApplication::processEvents();
    }
    CollapsibleSection *section() const
    {
        for (CollapsibleSection *found : page()->findChildren<CollapsibleSection *>(u"speech"_s)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    SpokenAnswer *answer() const
    {
        return section() ? qobject_cast<SpokenAnswer *>(section()->content()) : nullptr;
    }
    template <class Widget>
    Widget *part(const QString &name) const
    {
        return answer()->findChild<Widget *>(name);
    }
    /// R, some sound, R.
    bool record()
    {
        section()->header()->setFocus();
        press(Qt::Key_R);
        if (!speak())
            return false;
        press(Qt::Key_R);
        return QTest::qWaitFor([this] { return kept().size() > before; });
    }
    bool speak()
    {
        before = kept().size();
        if (!QTest::qWaitFor([this] { return program.microphones.isOpen(); }))
            return false;
        return QTest::qWaitFor([this] {
            program.microphones.speak(ramp(48'000));
            return !program.takes(u"*.part.wav"_s).isEmpty();
        });
    }
    /// The keys of all finished takes.
    QStringList kept() const
    {
        Database database;
        if (!database.open(program.folder.databaseFile(), Database::Mode::ReadOnly))
            return {};
        return database
            .rows(u"SELECT question_key FROM takes WHERE state <> 'recording' AND binned_utc IS "
                  "NULL"_s,
                  {}, [](const SqlRow &row) { return row.text(0); })
            .value_or(QStringList());
    }
    qsizetype rehearsalEvents() const
    {
        Database database;
        if (!database.open(program.folder.databaseFile(), Database::Mode::ReadOnly))
            return -1;
        const auto rows = database.rows(u"SELECT id FROM rehearsal_events"_s, {},
                                        [](const SqlRow &row) { return row.text(0); });
        return rows ? rows->size() : -1;
    }

    Program program;
    bool ready = false;
    qsizetype before = 0;
};

} // namespace

/// An answer of a drill that is spoken.
class DrillSpeechTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsKeptAndHeardBesideTheAnswer()
    {
        const QTemporaryDir data;
        Drilling drilling(data.path());
        QVERIFY(drilling.ready);
        QVERIFY(drilling.section());
        QVERIFY(!drilling.section()->isExpanded());
        // Nothing of the sound is there before somebody wants to speak.
        QVERIFY(!drilling.answer());
        const QString key = drilling.page()->round().current().key();
        QVERIFY(drilling.record());
        QCOMPARE(drilling.kept(), QStringList{key});
        QTRY_VERIFY(drilling.part<QPushButton>(u"playSpoken"_s)->isVisible());
        QCOMPARE(drilling.part<QComboBox>(u"spokenTakes"_s)->count(), 1);
        QVERIFY(drilling.part<QPushButton>(u"playSpoken"_s)->isEnabled());
        // It is no rehearsal of a question, and not in their list.
        QCOMPARE(drilling.rehearsalEvents(), 0);
        QCOMPARE(drilling.program.listedTakes(), 0);

        // The answer shows below, and the take can still be heard.
        drilling.section()->header()->setFocus();
        drilling.press(Qt::Key_Return);
        drilling.page()->setFocus();
        drilling.press(Qt::Key_Return);
        QVERIFY(drilling.part<QPushButton>(u"playSpoken"_s)->isVisible());
    }

    void rInTheTextIsALetter()
    {
        const QTemporaryDir data;
        Drilling drilling(data.path());
        QVERIFY(drilling.ready);
        auto *text = drilling.page()->findChild<QPlainTextEdit *>(u"answer"_s);
        text->setFocus();
        QTest::keyClicks(text, u"restart"_s);
        QCOMPARE(text->toPlainText(), u"restart"_s);
        QVERIFY(!drilling.program.microphones.isOpen());
    }

    void goingOnEndsTheTakeAndKeepsIt()
    {
        const QTemporaryDir data;
        Drilling drilling(data.path());
        QVERIFY(drilling.ready);
        const QString key = drilling.page()->round().current().key();
        drilling.section()->header()->setFocus();
        drilling.press(Qt::Key_R);
        QVERIFY(drilling.speak());
        drilling.page()->setFocus();
        drilling.next();
        QTRY_COMPARE(drilling.kept(), QStringList{key});
        // The next message has its own takes, and the section stays open.
        QVERIFY(drilling.toMessage());
        QVERIFY(drilling.section() && drilling.section()->isExpanded());
        QVERIFY(drilling.page()->round().current().key() != key);
        QVERIFY(!drilling.part<QPushButton>(u"playSpoken"_s)->isVisible());
    }

    void leavingTheTabEndsTheTake()
    {
        const QTemporaryDir data;
        Drilling drilling(data.path());
        QVERIFY(drilling.ready);
        drilling.section()->header()->setFocus();
        drilling.press(Qt::Key_R);
        QVERIFY(drilling.speak());
        auto *tabs = drilling.program.window.findChild<QTabWidget *>();
        drilling.program.window.showPage(tabs->widget(0));
        QTRY_COMPARE(drilling.kept().size(), 1);
        QTRY_VERIFY(!drilling.program.microphones.isOpen());
    }

    void aTakeIsDeletedAndBroughtBack()
    {
        const QTemporaryDir data;
        Drilling drilling(data.path());
        QVERIFY(drilling.ready && drilling.record());
        QTRY_VERIFY(drilling.part<QPushButton>(u"deleteSpoken"_s)->isVisible());
        drilling.part<QPushButton>(u"deleteSpoken"_s)->click();
        QTRY_VERIFY(drilling.kept().isEmpty());
        QTRY_VERIFY(!drilling.part<QPushButton>(u"deleteSpoken"_s)->isVisible());
        QVERIFY(drilling.program.says(u"moved to the bin"_s));
        for (QPushButton *button :
             drilling.program.window.messages().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Undo"_s)
                button->click();
        }
        QTRY_COMPARE(drilling.kept().size(), 1);
        QTRY_VERIFY(drilling.part<QPushButton>(u"playSpoken"_s)->isVisible());
    }
};

QTEST_MAIN(DrillSpeechTest)
#include "tst_drillspeech.moc"
