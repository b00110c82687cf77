#pragma once

#include "runbook/walk.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace recount
{

class CommandBox;
class ValuesForm;

/// One place of a walk in large type: what to do there, why, with which commands, and what to
/// expect. Made anew for each place.
class PlaceView : public QWidget
{
    Q_OBJECT

public:
    /// The walk outlives the view. `fill` is called with values that the user gives.
    PlaceView(const Walk &walk,
              const std::function<Result<void>(const QString &, const QString &)> &fill,
              QWidget *parent = nullptr);

    /// For what follows it: output, ways on.
    QVBoxLayout *column() const { return m_column; }
    /// Takes the values that are being typed.
    void commit();
    /// The first of its commands, or the next click of the one that asks.
    void copy();

Q_SIGNALS:
    void copied(const QString &command);

private:
    void addWords(const QString &words);
    void addStep(const RunbookStep &step);
    void addQuickfix(const RunbookQuickfix &quickfix);
    void addOther();
    void addValues(const std::function<Result<void>(const QString &, const QString &)> &fill);
    bool isDestructiveHere() const;
    void addCommands(const QList<RunbookCommand> &commands, const QString &warning);
    void showValues();

    const Walk &m_walk;
    QVBoxLayout *m_column;
    ValuesForm *m_form = nullptr; ///< null where nothing is asked
    QList<CommandBox *> m_commands;
};

} // namespace recount
