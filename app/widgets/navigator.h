#pragma once

#include <QString>

namespace recount
{

/// The way from one page to a thing on another, without the pages knowing each other. Ids are
/// those of the pack that is shown.
class Navigator
{
public:
    virtual ~Navigator() = default;

    virtual void openQuestion(const QString &questionId) = 0;
    virtual void openEntry(const QString &entryId) = 0;
    virtual void openFix(const QString &fixId) = 0;
    virtual void openDocument(const QString &documentId) = 0;
};

} // namespace recount
