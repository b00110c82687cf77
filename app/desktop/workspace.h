#pragma once

#include "context/companyeditor.h"
#include "context/companystore.h"
#include "context/drillstore.h"
#include "desktop/closeguard.h"
#include "desktop/companies.h"
#include "desktop/ownlist.h"
#include "desktop/packimport.h"
#include "desktop/startup.h"
#include "desktop/tabnavigator.h"
#include "foundation/clock.h"
#include "foundation/datafolder.h"
#include "packs/packlibrary.h"
#include "practice/practicesession.h"
#include "practice/progressstore.h"
#include "storage/statestore.h"
#include "storage/storagethread.h"
#include "takes/mediafactory.h"
#include "takes/recorder.h"
#include "takes/takeplayer.h"
#include "takes/takestore.h"

#include <QObject>

#include <memory>

namespace recount
{

class CompanyMenu;
class ContextTab;
class Dialogs;
class DocumentsTab;
class DrillPlace;
class DrillSpeech;
class FixesTab;
class MainWindow;
class PostMortemsTab;
class PracticeTab;
class RunbooksTab;

/// Everything that lives as long as one data folder is open, in the order in which it has to
/// end: the recorder saves its take before the storage thread closes the database.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(const DataFolder &folder, const Clock &clock, const QString &language,
              MainWindow &window, Dialogs &dialogs, const MediaFactory &media = installedMedia());
    ~Workspace() override;

    /// Opens the data and then shows the window; says so when that takes longer than a blink.
    void begin();

Q_SIGNALS:
    /// The window has shown its first picture of what it is for.
    void painted();

private:
    void readWordLists();
    void show(const OpenReport &report, const QHash<QString, QByteArray> &state);
    void addCompanies(const QString &activeId);
    void connectTableImport();
    void addPracticeTab(const QHash<QString, QByteArray> &state);
    void addContextTab(const QHash<QString, QByteArray> &state);
    void connectDrills();
    void addEditActions();
    void connectNavigator();
    void addFixesTab(const QHash<QString, QByteArray> &state);
    void addPostMortemsTab();
    void addRunbooksTab();
    void addDocumentsTab(DocumentsTab &tab, const QString &title);
    QList<DocumentsTab *> documentsTabs() const;
    QByteArray examplePostMortem() const;
    void connectWindow();
    void prepareTabs();
    void tellImported(const Pack &pack);
    void showTake(const Take &take);
    QString recoveredText(const QList<Take> &recovered) const;
    void tellRecovered(const QList<Take> &recovered, const QStringList &unreadable);
    void tellCameBack(const QList<Take> &takes);
    void saveLayout();

    DataFolder m_folder;
    const Clock &m_clock;
    QString m_language; ///< of new companies
    MainWindow &m_window;
    Dialogs &m_dialogs;
    StorageThread m_storage;
    StateStore m_state;
    TakeStore m_takes;
    PackLibrary m_packs;
    ProgressStore m_progress;
    PracticeSession m_session;
    CompanyStore m_companyStore;
    CompanyEditor m_editor;
    Companies m_companies;
    DrillStore m_drills;
    PackImport m_packImport;
    TakePlayer m_player;
    TakePlayer m_drillPlayer; ///< what is heard in a drill leaves Practice as it is
    Recorder m_recorder;
    CloseGuard m_closeGuard;
    Startup m_startup;
    OwnList m_wordList;
    TabNavigator m_navigator;
    CompanyMenu *m_companyMenu = nullptr;
    PracticeTab *m_practice = nullptr;
    ContextTab *m_context = nullptr;
    FixesTab *m_fixes = nullptr;
    PostMortemsTab *m_postMortems = nullptr;
    RunbooksTab *m_runbooks = nullptr;
    DrillPlace *m_contextDrill = nullptr;
    DrillPlace *m_fixesDrill = nullptr;
    bool m_shown = false;
    bool m_databaseReplaced = false; ///< at this start: it knows not all takes
};

} // namespace recount
