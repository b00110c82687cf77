#pragma once

#include "runbook/walk.h"

#include <QWidget>

namespace recount
{

/// How a walk ended: its way with the time at each place, and what can be made of it.
class WalkEnd : public QWidget
{
    Q_OBJECT

public:
    /// The walk is over.
    WalkEnd(const Walk &walk, const QDateTime &nowUtc, QWidget *parent = nullptr);

Q_SIGNALS:
    void postMortemRequested();
    void logRequested();
    /// Asked of one that was left unfinished.
    void goOnRequested();
};

} // namespace recount
