#pragma once

#include "documents/documentsession.h"
#include "documents/view/documenttext.h"
#include "postmortem/checkpostmortem.h"
#include "postmortem/postmortem.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace recount
{

/// The day on the wall, where the user is.
QDate localToday(const Clock &clock);

/// A post-mortem that is open: its text, the values that are read from it and what the checks
/// find, each a moment behind the other and made beside the window.
class OpenPostMortem : public QObject
{
    Q_OBJECT

public:
    using Edit =
        std::function<QList<TextPatch>(const SourceText &source, const PostMortem &values)>;

    static constexpr int readDelayMs = 60;
    static constexpr int checkDelayMs = 250;

    /// Clock and history outlive this object.
    OpenPostMortem(const Clock &clock, DocumentHistory &history, const DocumentJournal &journal,
                   QObject *parent = nullptr);

    DocumentSession &session() { return m_session; }
    DocumentText &text() { return m_text; }

    /// Nothing of it can be changed or saved, as of the shipped example.
    void showReadOnly(const QByteArray &bytes);
    bool isReadOnly() const { return m_isReadOnly; }

    /// As they were read last; see `isCurrent`.
    const SourceText &source() const { return m_source; }
    const PostMortem &values() const { return m_values; }
    bool isCurrent() const { return m_readEdit == m_edit; }
    const QList<Finding> &findings() const { return m_findings; }
    /// Their places are those of the text of now.
    bool hasCurrentFindings() const { return m_checkEdit == m_edit; }

    /// Edits the text by patches made from the values that belong to it: now, or as soon as they
    /// are read. One step of undo.
    void edit(const Edit &make, const QString &undoText);
    /// Makes the edits that wait for values now, as before saving.
    void finish();

    QDate today() const { return localToday(m_clock); }
    /// Of the user.
    QTimeZone localZone() const { return QTimeZone(m_clock.zoneId()); }

    void setProfile(CheckProfile profile);
    CheckProfile profile() const { return m_profile; }

Q_SIGNALS:
    /// Another document, or the first values of it.
    void opened();
    void valuesChanged();
    void findingsChanged();

private:
    struct Pending {
        Edit make;
        QString undoText;
    };

    void textEdited();
    void read();
    void check();
    void applyPending();
    void applyNext();

    const Clock &m_clock;
    DocumentText m_text;
    DocumentSession m_session;
    bool m_isReadOnly = false;

    quint64 m_edit = 0;      ///< counts states of the text
    quint64 m_readEdit = 0;  ///< of which the values are
    quint64 m_checkEdit = 0; ///< of which the findings are
    bool m_isReading = false;
    bool m_isChecking = false;
    bool m_isNew = false; ///< nothing was read of this document yet
    SourceText m_source;
    PostMortem m_values;
    QList<Finding> m_findings;
    QList<Pending> m_pending;
    CheckProfile m_profile = CheckProfile::Work;
    QTimer m_readTimer;
    QTimer m_checkTimer;
};

} // namespace recount
