#include "desktop/desktopdialogs.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace recount;

class DesktopDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void wordsAreAskedForUntilThereAreSome()
    {
        QWidget window;
        DesktopDialogs dialogs;
        QString answered;
        dialogs.askText(&window, QStringLiteral("Hide"), QStringLiteral("Why?"), {},
                        [&answered](const QString &words) { answered = words; });
        auto *dialog = window.findChild<QInputDialog *>();
        QVERIFY(dialog);
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        dialog->setTextValue(QStringLiteral("  "));
        QVERIFY(!ok->isEnabled());
        dialog->setTextValue(QStringLiteral("It is a test"));
        QVERIFY(ok->isEnabled());
        ok->click();
        QCOMPARE(answered, QStringLiteral("It is a test"));
    }

    void filesAreAskedForWhereOneWasChosenLast()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("a.md")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        DesktopDialogs dialogs;
        const auto folderOf = [&dialogs](const QString &choice) {
            QWidget window;
            dialogs.askOpenFile(&window, QStringLiteral("Open"), {}, [](const QString &) {});
            auto *dialog = window.findChild<QFileDialog *>();
            const QString folder = dialog->directory().path();
            if (!choice.isEmpty()) {
                dialog->setDirectory(QFileInfo(choice).path());
                dialog->selectFile(choice);
                QMetaObject::invokeMethod(dialog, "accept");
            }
            return folder;
        };
        QVERIFY(folderOf(file.fileName()) != QDir::currentPath());
        QCOMPARE(folderOf({}), dir.path());
        QVERIFY(QFile::remove(file.fileName()));
        QVERIFY(QDir().rmdir(dir.path()));
        QVERIFY(folderOf({}) != dir.path());
    }

    void theDialogAsksAboutTheFileThatWillBeWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::newRow("a name that is there, and No") << "b" << QString();
        QTest::newRow("a free name") << "c"
                                     << "c.flac";
    }

    void theDialogAsksAboutTheFileThatWillBeWritten()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        // Given a folder with a FLAC file.
        const QTemporaryDir dir;
        QFile there(dir.filePath(QStringLiteral("b.flac")));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.close();
        QWidget window;
        DesktopDialogs dialogs;
        QString chosen;
        dialogs.askSaveFile(
            &window, QStringLiteral("Export"), QStringLiteral("take.wav"),
            {QStringLiteral("WAV audio (*.wav)"), QStringLiteral("FLAC audio (*.flac)")},
            [&chosen](const QString &path, const QString &) { chosen = path; });
        auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("wav"));
        dialog->setDirectory(dir.path());
        // When the other format is chosen, as the user does it.
        auto *filter = dialog->findChild<QComboBox *>(QStringLiteral("fileTypeCombo"));
        QVERIFY(filter);
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Down);
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("flac"));
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        name->setText(typed);
        // Then the dialog sees whether the file is there, though its suffix was not typed.
        bool asked = false;
        QTimer answer;
        connect(&answer, &QTimer::timeout, &window, [&asked, &window] {
            auto *box = window.findChild<QMessageBox *>();
            if (!box || !box->isVisible())
                return;
            asked = box->text().contains(QStringLiteral("b.flac"));
            box->done(QMessageBox::No);
        });
        answer.start(10);
        QMetaObject::invokeMethod(dialog, "accept");
        QCOMPARE(asked, written.isEmpty());
        QCOMPARE(QFileInfo(chosen).fileName(), written);
    }

    void oneOfSeveralWaysIsTaken_data()
    {
        QTest::addColumn<QString>("pressed");
        QTest::addColumn<QString>("taken");
        QTest::newRow("first") << "One"
                               << "one";
        QTest::newRow("second") << "Two"
                                << "two";
        QTest::newRow("none") << "Stay" << QString();
        QTest::newRow("Escape") << QString() << QString();
    }

    void oneOfSeveralWaysIsTaken()
    {
        QFETCH(QString, pressed);
        QFETCH(QString, taken);
        QWidget window;
        DesktopDialogs dialogs;
        QString chosen;
        dialogs.choose(&window, QStringLiteral("Title"), QStringLiteral("Which?"),
                       {{QStringLiteral("One"), [&chosen] { chosen = QStringLiteral("one"); }},
                        {QStringLiteral("Two"), [&chosen] { chosen = QStringLiteral("two"); }}},
                       QStringLiteral("Stay"));
        auto *box = window.findChild<QMessageBox *>();
        QVERIFY(box && box->defaultButton() && box->defaultButton()->text() == u"Stay");
        if (pressed.isEmpty())
            QTest::keyClick(box, Qt::Key_Escape);
        for (QAbstractButton *button : box->buttons()) {
            if (button->text() == pressed)
                QTest::keyClick(button, Qt::Key_Space);
        }
        QTRY_VERIFY(!window.findChild<QMessageBox *>());
        QCOMPARE(chosen, taken);
    }
};

QTEST_MAIN(DesktopDialogsTest)
#include "tst_desktopdialogs.moc"
