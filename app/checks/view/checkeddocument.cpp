#include "checks/view/checkeddocument.h"

#include "checks/firstfindings.h"
#include "checks/rulecatalogue.h"
#include "documents/frontmatter.h"
#include "foundation/clock.h"
#include "foundation/pooljob.h"
#include "storage/whendone.h"

namespace recount
{

QDate localToday(const Clock &clock)
{
    return clock.nowUtc().toTimeZone(QTimeZone(clock.zoneId())).date();
}

namespace
{

/// Recount writes what a document is into the front matter of all that it makes.
bool isMadeHere(const SourceText &source)
{
    const auto matter = readFrontMatter(source);
    return matter && !matter->value(QStringLiteral("recount")).isEmpty();
}

/// Thousands of values take long to free.
void release(CheckedDocument::Values values)
{
    jobPool().start([values = std::move(values)] {});
}

} // namespace

CheckedDocument::CheckedDocument(const Clock &clock, DocumentHistory &history,
                                 const DocumentJournal &journal, Values none, QObject *parent)
    : QObject(parent), m_clock(clock), m_session(clock, history, journal), m_values(std::move(none))
{
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readDelayMs);
    connect(&m_readTimer, &QTimer::timeout, this, &CheckedDocument::read);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkDelayMs);
    connect(&m_checkTimer, &QTimer::timeout, this, &CheckedDocument::check);

    connect(&m_text, &DocumentText::stepDone, this, &CheckedDocument::textEdited);
    connect(&m_session, &DocumentSession::opened, this, [this] { load(m_session.bytes()); });
    const auto follow = [this] { m_baseline.follow(m_session.path()); };
    connect(&m_session, &DocumentSession::opened, this, follow);
    connect(&m_session, &DocumentSession::pathChanged, this, follow);
    connect(&m_baseline, &DocumentBaseline::changed, this, &CheckedDocument::followBaseline);
    connect(&m_session, &DocumentSession::replaced, this,
            [this](const QByteArray &bytes) { m_text.replaceAll(bytes, tr("Another version")); });
    connect(&m_session, &DocumentSession::discarded, this,
            [this] { m_text.replaceAll(m_session.bytes(), tr("Another version")); });
}

CheckedDocument::~CheckedDocument()
{
    release(std::move(m_values));
}

void CheckedDocument::showReadOnly(const QByteArray &bytes)
{
    m_isReadOnly = true;
    load(bytes);
}

void CheckedDocument::load(const QByteArray &bytes)
{
    m_isNew = true;
    m_wasChecked = false;
    m_pending.clear();
    ++m_edit;
    const auto take = [this](DocumentText::Prepared &prepared) {
        m_text.load(prepared);
        read();
    };
    if (bytes.size() <= DocumentText::longBytes)
        return take(*DocumentText::prepare(bytes, thread()));
    m_isLoading = true;
    const auto prepare = [bytes, owner = thread()] { return DocumentText::prepare(bytes, owner); };
    whenDone(this, runInPool(prepare),
             [this, take](const std::shared_ptr<DocumentText::Prepared> &prepared) {
                 m_isLoading = false;
                 take(*prepared);
             });
}

void CheckedDocument::textEdited()
{
    if (m_isLoading) // an edit of what is about to go
        return;
    ++m_edit;
    if (!m_isReadOnly)
        m_session.replaceBytes(m_text.bytes());
    if (!m_readTimer.isActive())
        m_readTimer.start();
}

void CheckedDocument::read()
{
    if (m_isReading || m_isLoading) // the end of it starts this again
        return;
    m_isReading = true;
    struct Read {
        SourceText source;
        Values values;
    };
    const auto future = runInPool([bytes = m_text.bytes(), readValues = reader()] {
        Read made{SourceText(bytes), {}};
        made.values = readValues(made.source);
        return made;
    });
    whenDone(this, future, [this, edit = m_edit](const Read &made) {
        m_isReading = false;
        // Older values would take back in the form what was typed there meanwhile.
        if (edit != m_edit)
            return read();
        const Values before = std::exchange(m_values, made.values);
        m_source = made.source;
        m_readEdit = edit;
        // Before the values are told, or a field would show what it had before its own edit.
        applyPending();
        if (!isCurrent())
            return;
        const bool isFirst = std::exchange(m_isNew, false);
        if (isFirst) {
            m_isBrief = !m_isReadOnly && !isMadeHere(m_source) && m_baseline.accepted().isEmpty();
            Q_EMIT opened();
        }
        Q_EMIT valuesChanged();
        m_checkTimer.start();
        release(before);
    });
}

void CheckedDocument::editBy(const Patches &make, const QString &undoText)
{
    if (m_isReadOnly || m_isLoading)
        return;
    m_pending.append({make, undoText});
    if (isCurrent())
        applyPending();
    else
        read();
}

void CheckedDocument::applyPending()
{
    // Each edit makes the values old: the next one waits for the new ones.
    while (!m_pending.isEmpty() && isCurrent())
        applyNext();
}

void CheckedDocument::applyNext()
{
    const Pending pending = m_pending.takeFirst();
    const QList<TextPatch> patches = pending.make();
    if (!patches.isEmpty() && m_text.apply(patches, pending.undoText))
        read();
}

void CheckedDocument::finish()
{
    bool hasRead = false;
    while (!m_pending.isEmpty()) {
        if (!isCurrent()) {
            m_source = SourceText(m_text.bytes());
            m_values = reader()(m_source);
            m_readEdit = m_edit;
            hasRead = true;
        }
        applyNext();
    }
    if (hasRead && isCurrent())
        Q_EMIT valuesChanged();
}

QTimeZone CheckedDocument::localZone() const
{
    return QTimeZone(m_clock.zoneId());
}

void CheckedDocument::setProfile(CheckProfile profile)
{
    if (profile == m_profile)
        return;
    m_profile = profile;
    checkAgain();
    Q_EMIT choiceChanged();
}

void CheckedDocument::setBrief(bool brief)
{
    if (brief == m_isBrief)
        return;
    m_isBrief = brief;
    showFindings();
    Q_EMIT choiceChanged();
}

void CheckedDocument::checkAgain()
{
    ++m_checkRequest;
    m_checkEdit = 0;
    m_checkTimer.start();
}

bool CheckedDocument::canAcceptFindings() const
{
    return !m_isReadOnly && !m_baseline.path().isEmpty() && m_wasChecked && newFindings() > 0;
}

void CheckedDocument::acceptFindings()
{
    if (!canAcceptFindings())
        return;
    AcceptedFindings accepted = acceptedOf(m_marks);
    // What the other profile has found is not looked for now.
    const AcceptedFindings &before = m_baseline.accepted();
    for (auto rule = before.begin(); rule != before.end(); ++rule) {
        if (!rules().severity(rule.key(), m_profile))
            accepted.insert(rule.key(), *rule);
    }
    m_baseline.accept(accepted);
}

void CheckedDocument::takeBackAccepted()
{
    m_baseline.accept({});
}

void CheckedDocument::setShowsAccepted(bool shows)
{
    if (shows == m_showsAccepted)
        return;
    m_showsAccepted = shows;
    showFindings();
}

void CheckedDocument::followBaseline()
{
    m_showsAccepted = false;
    // Whoever accepts what there is wants to see all that comes after it.
    if (!m_baseline.accepted().isEmpty())
        m_isBrief = false;
    markAccepted();
    showFindings();
}

void CheckedDocument::markAccepted()
{
    m_accepted = areAccepted(m_marks, m_baseline.accepted());
    if (acceptedFindings() == 0)
        m_showsAccepted = false;
}

void CheckedDocument::showFindings()
{
    m_shown.clear();
    m_leftOut = 0;
    if (m_showsAccepted) {
        m_shown = m_findings;
    } else {
        for (qsizetype i = 0; i < m_findings.size(); ++i) {
            if (!m_accepted.at(i))
                m_shown.append(m_findings.at(i));
        }
        const qsizetype all = m_shown.size();
        if (m_isBrief)
            m_shown = firstFindings(m_shown, briefFindings);
        m_leftOut = int(all - m_shown.size());
    }
    Q_EMIT findingsChanged();
}

void CheckedDocument::check()
{
    if (m_isChecking || !isCurrent())
        return; // the end of the one or the other starts it again
    m_isChecking = true;
    struct Checked {
        QList<Finding> findings;
        QList<MarkedFinding> marks;
    };
    const auto future = runInPool([source = m_source, values = m_values, checkValues = checker()] {
        const QList<Finding> findings = checkValues(source, *values);
        return Checked{findings, markedFindings(source.bytes(), findings)};
    });
    whenDone(this, future,
             [this, edit = m_readEdit, request = m_checkRequest](const Checked &checked) {
                 m_isChecking = false;
                 // Places of an older text would mark other words.
                 if (edit != m_edit || request != m_checkRequest)
                     return m_checkTimer.start();
                 m_checkEdit = edit;
                 m_wasChecked = true;
                 m_findings = checked.findings;
                 m_marks = checked.marks;
                 markAccepted();
                 showFindings();
             });
}

} // namespace recount
