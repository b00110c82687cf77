#pragma once

#include "desktop/mainwindow.h"
#include "desktop/postmortemstab.h"
#include "fakedialogs.h"
#include "postmortem/view/postmortemform.h"
#include "postmortem/view/postmortempage.h"
#include "storagebench.h"
#include "widgets/growingtext.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

namespace recount
{

/// The tab in a window, over a real folder and database.
struct PostMortemBench {
    PostMortemBench()
    {
        if (const auto made = storage.folder().create(); !made)
            qFatal("%s", qPrintable(made.error().detail));
        open();
    }
    void open()
    {
        window = std::make_unique<MainWindow>();
        folder = std::make_unique<DataFolder>(storage.folder());
        tab = std::make_unique<PostMortemsTab>(DocumentsServices{*folder, storage.clock,
                                                                 storage.thread(), errors, dialogs,
                                                                 QStringLiteral("en")},
                                               window.get());
        tab->setExample([this] {
            ++examplesAsked;
            return QByteArray("# Post-mortem: The example\n\n## Root cause\n\nA limit.\n");
        });
        QObject::connect(tab.get(), &DocumentsTab::pageActionsChanged, window.get(),
                         [this](const QList<QAction *> &edit, const QList<QAction *> &view) {
                             window->setPageActions(tab->holder(), edit, view);
                         });
        window->addPage(tab->holder(), QStringLiteral("Post-Mortems"));
        window->addPageMenu(tab->makeMenu(window.get()));
        window->showPages();
        window->resize(1280, 900);
        window->show();
    }
    void close()
    {
        tab.reset();
        window.reset();
    }
    ~PostMortemBench() { close(); }

    QStringList files() const
    {
        return QDir(folder->postMortems()).entryList({QStringLiteral("*.md")}, QDir::Files);
    }
    QByteArray file(const QString &name = {}) const
    {
        const QStringList all = files();
        QFile found(folder->postMortems() + u'/' + (name.isEmpty() ? all.value(0) : name));
        return found.open(QIODevice::ReadOnly) ? found.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile found(folder->postMortems() + u'/' + name);
        if (!found.open(QIODevice::WriteOnly) || found.write(bytes) != bytes.size())
            qFatal("could not write");
    }
    bool begin()
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            return false;
        QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        return QTest::qWaitFor([this] { return tab->openPage() != nullptr; });
    }
    PostMortemPage &page() const { return *tab->openPage(); }
    OpenPostMortem &document() const { return page().document(); }
    QByteArray text() const { return document().text().bytes(); }
    /// Types into the field with this name.
    GrowingText *field(const QString &name) const
    {
        for (GrowingText *found : page().form().findChildren<GrowingText *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }
    void type(const QString &name, const QString &words) const
    {
        GrowingText *const found = field(name);
        if (!found)
            qFatal("no field %s", qPrintable(name));
        found->setFocus();
        found->moveCursor(QTextCursor::End);
        QTest::keyClicks(found, words);
        page().commit();
    }

    StorageBench storage;
    FakeErrorSink errors;
    FakeDialogs dialogs;
    std::unique_ptr<DataFolder> folder;
    std::unique_ptr<MainWindow> window;
    int examplesAsked = 0;
    std::unique_ptr<PostMortemsTab> tab;
};

} // namespace recount
