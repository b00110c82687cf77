#pragma once

#include "runbook/outputmatch.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace recount
{

/// Takes what a command gave, and says which branch that proposes. The conditions are tried beside
/// the window, as an expression of the runbook may take its time.
class OutputBox : public QWidget
{
    Q_OBJECT

public:
    static constexpr int pauseMs = 200;
    /// More is cut: whoever decides has seen enough of it.
    static constexpr qsizetype mostCharacters = 2'000'000;
    /// Of a longer one the beginning is shown: laying out megabytes would hold the window up.
    static constexpr qsizetype mostShown = 10'000;

    /// `minutesHere` says how long the walk has been at the step.
    OutputBox(const RunbookStep &step, std::function<double()> minutesHere,
              QWidget *parent = nullptr);

    QString text() const;
    std::optional<int> exitCode() const;
    QPlainTextEdit *field() const { return m_text; }

Q_SIGNALS:
    /// Once for each output; with nothing in it when there is none.
    void proposed(const recount::ProposedBranch &branch);

private:
    void propose();
    /// What is pasted; false when the field may take it as it is.
    bool takeLong(const QString &pasted);
    void clear();

    RunbookStep m_step;
    std::function<double()> m_minutesHere;
    QPlainTextEdit *m_text;
    QString m_long; ///< the whole of it while only its beginning is shown
    QWidget *m_longNote = nullptr;
    QLineEdit *m_exitCode;
    QTimer m_pause;
    int m_asked = 0; ///< counts questions, to know answers that are too late
};

} // namespace recount
