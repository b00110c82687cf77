#include "checks/view/documentbaseline.h"

#include "checks/checkbaseline.h"
#include "foundation/pooljob.h"
#include "storage/whendone.h"

namespace recount
{

void DocumentBaseline::follow(const QString &document)
{
    ++m_request;
    m_document = document;
    m_path.clear();
    m_accepted.clear();
    if (document.isEmpty())
        return Q_EMIT changed();
    struct Read {
        QString path;
        Result<AcceptedFindings> accepted;
    };
    const auto future = runInPool([document, library = m_library] {
        const QString path = CheckBaseline::pathFor(document, library);
        return Read{path, CheckBaseline::acceptedIn(path, document)};
    });
    whenDone(this, future, [this, request = m_request](const Read &read) {
        if (request != m_request)
            return;
        // A damaged one is neither used nor written over.
        if (!read.accepted)
            return Q_EMIT failed(read.accepted.error());
        m_path = read.path;
        m_accepted = *read.accepted;
        Q_EMIT changed();
    });
}

void DocumentBaseline::accept(const AcceptedFindings &accepted)
{
    if (m_path.isEmpty())
        return;
    const auto future = runInPool([path = m_path, document = m_document, accepted] {
        return CheckBaseline::change(path, document, accepted);
    });
    whenDone(this, future, [this, accepted, request = ++m_request](const Result<void> &written) {
        if (request != m_request)
            return;
        if (!written)
            return Q_EMIT failed(written.error());
        m_accepted = accepted;
        Q_EMIT changed();
    });
}

} // namespace recount
