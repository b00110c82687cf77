#pragma once

#include "checks/finding.h"
#include "checks/view/documentbaseline.h"
#include "documents/documentsession.h"
#include "documents/view/documenttext.h"

#include <QObject>
#include <QTimeZone>
#include <QTimer>

#include <functional>
#include <memory>

namespace recount
{

class RuleCatalogue;

/// The day on the wall, where the user is.
QDate localToday(const Clock &clock);

/// What a feature reads from a document. Made and read on any thread, never changed.
class DocumentValues
{
public:
    virtual ~DocumentValues() = default;

    virtual QString title() const = 0;
    /// "en"; empty when the document does not say it.
    virtual QString lang() const = 0;
    /// Who hides findings in it; empty when nobody is named.
    virtual QString owner() const = 0;
};

/// A document that is open: its text, the values that are read from it and what the checks find,
/// each a moment behind the other and made beside the window. What the values are, and which
/// checks there are, is up to the feature.
class CheckedDocument : public QObject
{
    Q_OBJECT

public:
    using Values = std::shared_ptr<const DocumentValues>;
    /// Makes patches from the source and the values of the same moment.
    using Patches = std::function<QList<TextPatch>()>;

    ~CheckedDocument() override;

    static constexpr int readDelayMs = 60;
    static constexpr int checkDelayMs = 250;
    static constexpr int briefFindings = 5;

    DocumentSession &session() { return m_session; }
    const DocumentSession &session() const { return m_session; }
    DocumentText &text() { return m_text; }

    /// Nothing of it can be changed or saved, as of the shipped example.
    void showReadOnly(const QByteArray &bytes);
    bool isReadOnly() const { return m_isReadOnly; }

    /// As they were read last; see `isCurrent`.
    const SourceText &source() const { return m_source; }
    QString title() const { return m_values->title(); }
    QString lang() const { return m_values->lang(); }
    QString owner() const { return m_values->owner(); }
    bool isCurrent() const { return m_readEdit == m_edit; }
    /// Those that are shown, without what was accepted; the first few alone while `isBrief`. Panel,
    /// text, list and graph all mark these and no others: a sign that is in no panel would lead
    /// nowhere, and one without a sign would look mended.
    const QList<Finding> &findings() const { return m_shown; }
    /// How many more there are, accepted ones left out.
    int findingsLeftOut() const { return m_leftOut; }
    /// Whether what is found is that of this document, or still to come.
    bool wasChecked() const { return m_wasChecked; }
    /// Their places are those of the text of now.
    bool hasCurrentFindings() const { return m_checkEdit == m_edit; }
    virtual const RuleCatalogue &rules() const = 0;

    /// Edits the text by patches made when source and values belong to it: now, or as soon as they
    /// are read. One step of undo.
    void editBy(const Patches &make, const QString &undoText);
    /// Makes the edits that wait for values now, as before saving.
    void finish();

    void report(const Error &error) { Q_EMIT failed(error); }

    QDate today() const { return localToday(m_clock); }
    /// Of the user.
    QTimeZone localZone() const;

    void setProfile(CheckProfile profile);
    CheckProfile profile() const { return m_profile; }
    /// A document that was not made here begins so, or what matters most would drown.
    void setBrief(bool brief);
    bool isBrief() const { return m_isBrief; }

    /// What was accepted of it; only a document with a file has some.
    DocumentBaseline &baseline() { return m_baseline; }
    /// What the checker works with is another.
    void checkAgain();
    /// Accepts all that is found now, shown or not: from then on only what is new is shown.
    void acceptFindings();
    bool canAcceptFindings() const;
    /// How many there are to accept.
    int newFindings() const { return int(m_accepted.count(false)); }
    void takeBackAccepted();
    /// How many of what is found are accepted.
    int acceptedFindings() const { return int(m_accepted.count(true)); }
    /// They can be shown again among the others, all of them then, until this is set back.
    void setShowsAccepted(bool shows);
    bool showsAccepted() const { return m_showsAccepted; }
    /// Of `findings`, by its place in them.
    bool isAccepted(qsizetype finding) const
    {
        return m_showsAccepted && m_accepted.value(finding);
    }

Q_SIGNALS:
    /// Another document, or the first values of it.
    void opened();
    void valuesChanged();
    void findingsChanged();
    /// What a part of its page could not do.
    void failed(const recount::Error &error);
    /// Other checks were chosen, or all of their findings.
    void choiceChanged();

protected:
    using Reader = std::function<Values(const SourceText &source)>;
    using Checker =
        std::function<QList<Finding>(const SourceText &source, const DocumentValues &values)>;

    /// Clock and history outlive this object. `none` is shown until something is read.
    CheckedDocument(const Clock &clock, DocumentHistory &history, const DocumentJournal &journal,
                    Values none, QObject *parent);

    // Both answers run in the thread pool, so they keep copies of what they need.
    virtual Reader reader() const = 0;
    virtual Checker checker() const = 0;

    const DocumentValues &readValues() const { return *m_values; }

private:
    struct Pending {
        Patches make;
        QString undoText;
    };

    void load(const QByteArray &bytes);
    void textEdited();
    void read();
    void check();
    void followBaseline();
    void markAccepted();
    void showFindings();
    void applyPending();
    void applyNext();

    const Clock &m_clock;
    DocumentText m_text;
    DocumentSession m_session;
    bool m_isReadOnly = false;

    quint64 m_edit = 0;       ///< counts states of the text
    quint64 m_readEdit = 0;   ///< of which the values are
    quint64 m_checkEdit = 0;  ///< of which the findings are
    bool m_isLoading = false; ///< the text of now is not yet that of the session
    bool m_isReading = false;
    bool m_isChecking = false;
    bool m_wasChecked = false;
    bool m_isNew = false; ///< nothing was read of this document yet
    SourceText m_source;
    Values m_values;
    QList<Finding> m_findings;
    QList<MarkedFinding> m_marks; ///< of the findings
    QList<bool> m_accepted;       ///< of the findings
    QList<Finding> m_shown;
    int m_leftOut = 0;
    DocumentBaseline m_baseline;
    bool m_showsAccepted = false;
    bool m_isBrief = false;
    QList<Pending> m_pending;
    CheckProfile m_profile = CheckProfile::Work;
    quint64 m_checkRequest = 0; ///< counts what the checks depend on besides the text
    QTimer m_readTimer;
    QTimer m_checkTimer;
};

} // namespace recount
