#pragma once

#include "context/tablefile.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QProgressBar;

namespace recount
{

/// Shows how far a file was read, once that takes longer than a blink, and lets it be cancelled.
/// Nobody can start something else behind it.
class ReadingDialog : public QDialog
{
    Q_OBJECT

public:
    /// Shows itself and goes with `end`; `progress` is what the reading thread writes to.
    ReadingDialog(const QString &fileName, std::shared_ptr<ReadProgress> progress,
                  QWidget *parent = nullptr);

    /// The reading has ended, in whichever way.
    void end();

private:
    void showProgress();

    std::shared_ptr<ReadProgress> m_progress;
    QProgressBar *m_bar;
    QTimer m_ticks;
    QTimer m_patience;
};

} // namespace recount
