#pragma once

#include "context/companyedits.h"
#include "context/companyhistory.h"
#include "foundation/clock.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace recount
{

class CompanyStore;

/// An own company being edited. Publishes a new snapshot with every edit and saves by itself: a
/// save begins `saveDelayMs` after the first edit that no save has, however long the typing goes
/// on, so that a crash costs at most a second of it. What could not be saved stays, is reported,
/// and is tried again with the next edit and with `retry`.
class CompanyEditor : public QObject
{
    Q_OBJECT

public:
    static constexpr int saveDelayMs = 500;

    /// Store and clock outlive this object.
    CompanyEditor(CompanyStore &store, const Clock &clock, QObject *parent = nullptr);
    /// Sends what is unsaved to the storage thread, without hearing of its end.
    ~CompanyEditor() override;

    /// Edits this company from now on; the history starts anew. What was unsaved of another one is
    /// sent first: ask `hasUnsaved` before, if its end matters.
    void open(const OwnCompany &company);
    void close();
    bool isOpen() const { return m_company.has_value(); }
    /// Of the open company; empty when there is none.
    CompanyId id() const;

    /// The company as it is now; nullptr when none is open.
    std::shared_ptr<const Pack> pack() const;
    /// What was deleted and can be brought back (`edits::restore`), last deleted first.
    QList<BinnedThing> bin() const;

    /// Answers the id of what was added, changed or brought back. On an error nothing changed.
    Result<QString> apply(const CompanyEdit &edit);

    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    QString undoText() const { return m_history.undoText(); }
    QString redoText() const { return m_history.redoText(); }
    void undo();
    void redo();

    /// Whether the database lacks something of what is seen.
    bool hasUnsaved() const;
    /// Saves what is unsaved now, as before closing and after a failure.
    void retry();

Q_SIGNALS:
    /// There is another snapshot; nullptr when the company was closed.
    void packChanged(const std::shared_ptr<const recount::Pack> &pack);
    /// What can be undone or redone may be something else now.
    void historyChanged();
    /// Something is unsaved now, or nothing is any more.
    void unsavedChanged(bool unsaved);
    /// A save failed; the edits are still here.
    void saveFailed(const recount::Error &error);

private:
    void changed(const CompanyHistory::State &before);
    void startTimer();
    void save();
    void saved(const Result<int> &revision);
    void sendRest();
    void tellUnsaved();

    CompanyStore &m_store;
    const Clock &m_clock;
    std::optional<OwnCompany> m_company; ///< its draft is what was opened
    CompanyHistory m_history;
    CompanyHistory::State m_saved;          ///< what the database has
    CompanyHistory::State m_sending;        ///< what it is being given
    std::optional<qint64> m_unsavedSinceMs; ///< when the first edit that nobody sent was made
    int m_opened = 0;                       ///< counts what was open, to know late answers
    bool m_toldUnsaved = false;
    bool m_again = false; ///< another save was asked for while one is under way
    QTimer m_timer;
};

} // namespace recount
