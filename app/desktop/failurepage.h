#pragma once

#include "foundation/result.h"

#include <QWidget>

namespace recount
{

/// Fills the window when nothing can go on: what happened, what is safe, what to do.
class FailurePage : public QWidget
{
    Q_OBJECT

public:
    FailurePage(const Error &error, const QString &dataFolder, QWidget *parent = nullptr);

Q_SIGNALS:
    void openFolderRequested();
    void quitRequested();
};

} // namespace recount
