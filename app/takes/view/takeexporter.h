#pragma once

#include "foundation/result.h"
#include "takes/takeexport.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace recount
{

/// Exports one take at a time in the thread pool.
class TakeExporter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Cancels what runs; the job ends by itself and leaves nothing behind.
    ~TakeExporter() override;

    bool isRunning() const { return m_cancelled != nullptr; }
    void start(const QString &soundFile, const QString &target, ExportFormat format);
    void cancel();

Q_SIGNALS:
    void started(const QString &target);
    void progressed(double share);
    void finished(const QString &target);
    /// Not emitted when it was cancelled.
    void failed(const recount::Error &error);
    /// In every case, last.
    void ended();

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

/// The format that a chosen file name or, failing that, a file dialog's filter stands for.
ExportFormat exportFormatOf(const QString &path, const QString &filter);

} // namespace recount
