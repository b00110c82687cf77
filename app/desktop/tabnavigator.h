#pragma once

#include "widgets/navigator.h"

#include <QObject>

namespace recount
{

/// Says what a page wants to open; the window connects each wish with the tab that has it.
class TabNavigator : public QObject, public Navigator
{
    Q_OBJECT

public:
    using QObject::QObject;

    void openQuestion(const QString &questionId) override { Q_EMIT questionRequested(questionId); }
    void openEntry(const QString &entryId) override { Q_EMIT entryRequested(entryId); }
    void openFix(const QString &fixId) override { Q_EMIT fixRequested(fixId); }
    void openDocument(const QString &documentId) override { Q_EMIT documentRequested(documentId); }

Q_SIGNALS:
    void questionRequested(const QString &questionId);
    void entryRequested(const QString &entryId);
    void fixRequested(const QString &fixId);
    void documentRequested(const QString &documentId);
};

} // namespace recount
