#pragma once

#include "foundation/clock.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace recount
{

class Companies;
class CompanyChooser;
class CompanyEditor;
class CompanyExport;
class CompanyStore;
class Dialogs;
class ErrorSink;
class TableImport;

/// What can be done with companies, as a menu for the menu bar and for the button in the header.
/// Asks what there is to ask and tells `Companies` to do it.
class CompanyMenu : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    struct Services {
        Companies &companies;
        CompanyEditor &editor;
        CompanyStore &store;
        const Clock &clock;
        Dialogs &dialogs;
        ErrorSink &errors;
    };

    /// `language` is that of new companies; menu and chooser belong to `window`.
    CompanyMenu(const Services &services, const QString &language, QWidget *window);
    ~CompanyMenu() override;

    QMenu *menu() const { return m_menu; }
    CompanyChooser *chooser() const { return m_chooser; }
    TableImport &tableImport() const { return *m_import; }

private:
    void addFileActions();
    void showState();
    void makeMine();
    void addEmpty();
    void rename();
    void moveToBin();
    void showBin();
    void askToLeave();

    Services m_services;
    QString m_language;
    QWidget *m_window;
    QMenu *m_menu;
    CompanyChooser *m_chooser;
    TableImport *m_import;
    CompanyExport *m_export;
    QAction *m_makeMine = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_bin = nullptr;
    QList<QAction *> m_fileActions;
};

} // namespace recount
