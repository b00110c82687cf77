#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace recount
{

class CompanyEditor;
class Dialogs;
class DocumentsTab;
class MainWindow;
class PracticeSession;
class Recorder;
class TakeExporter;

/// Lets the window close when everything is saved. Until then it saves, and closes the window by
/// itself; what can't be saved soon is the user's decision. All references outlive it.
class CloseGuard : public QObject
{
    Q_OBJECT

public:
    CloseGuard(Recorder &recorder, PracticeSession &session, CompanyEditor &editor,
               Dialogs &dialogs, MainWindow &window, QObject *parent = nullptr);

    /// A running export is let finish as well.
    void watch(const TakeExporter &exporter);
    /// What is typed there is in its file or a draft before the window closes. Outlives this.
    void watch(DocumentsTab &documents);
    /// True when nothing would be lost, or the user has agreed to that. Otherwise the window stays
    /// open for now; a second wish to close asks at once.
    bool mayClose();

private:
    /// A take is not saved, neither in its folder nor elsewhere.
    bool hasTake() const;
    bool isExporting() const;
    bool isSaved() const;
    void save();
    /// Something was saved: closes the window when it was the last.
    void goOn();
    void ask();
    /// The first one whose text would be lost.
    DocumentsTab *atRisk() const;
    void askAbout(DocumentsTab &documents);
    void closeAnyway();

    Recorder &m_recorder;
    PracticeSession &m_session;
    CompanyEditor &m_editor;
    Dialogs &m_dialogs;
    MainWindow &m_window;
    QPointer<const TakeExporter> m_exporter;
    QList<QPointer<DocumentsTab>> m_documents;
    QTimer m_patience;
    bool m_wanted = false; ///< the window closes as soon as everything is saved
    bool m_agreed = false;
};

} // namespace recount
