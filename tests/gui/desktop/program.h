#pragma once

#include "desktop/mainwindow.h"
#include "desktop/messagestrip.h"
#include "desktop/workspace.h"
#include "fakecaptureport.h"
#include "fakedialogs.h"
#include "foundation/clock.h"
#include "foundation/datafolder.h"
#include "practice/view/practicepage.h"
#include "practice/view/questionlistmodel.h"
#include "testsound.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QTest>

#include <memory>

namespace recount
{

/// The program's window over a data folder, as main() builds it, with a microphone and answers to
/// dialogs that the test commands.
struct Program {
    explicit Program(const QString &root, const QString &language = QStringLiteral("en"))
        : folder(root)
    {
        if (folder.create())
            workspace = std::make_unique<Workspace>(folder, clock, language, window, dialogs,
                                                    microphones.factory());
    }

    PracticePage *page() const { return window.findChild<PracticePage *>(); }
    int questions() const
    {
        const auto *model = window.findChild<QuestionListModel *>();
        return model ? model->rowCount() : -1;
    }
    /// Takes that the page lists; -1 without the list.
    int listedTakes() const
    {
        const auto *list = window.findChild<QListView *>(QStringLiteral("takes"));
        return list ? list->model()->rowCount() : -1;
    }
    QAction *import() const
    {
        for (QAction *action : window.menuBar()->actions().first()->menu()->actions()) {
            if (action->text().contains(QLatin1String("Import")))
                return action;
        }
        return nullptr;
    }
    bool says(const QString &part)
    {
        for (const QLabel *label : window.messages().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }

    QStringList takes(const QString &pattern) const
    {
        return QDir(folder.takes()).entryList({pattern}, QDir::Files);
    }
    /// A take is running, with its beginning on the disk.
    bool record()
    {
        // The shortcut has no effect until the question is there.
        const auto opened = [this] {
            if (!microphones.isOpen())
                page()->action(PracticeAction::Record)->trigger();
            return microphones.isOpen();
        };
        const auto written = [this] {
            microphones.speak(ramp(48'000));
            return !takes(QStringLiteral("*.part.wav")).isEmpty();
        };
        return QTest::qWaitFor(opened) && QTest::qWaitFor(written);
    }

    DataFolder folder;
    SystemClock clock;
    FakeMicrophones microphones;
    FakeDialogs dialogs;
    MainWindow window;
    std::unique_ptr<Workspace> workspace;
};

} // namespace recount
