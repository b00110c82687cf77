#include "takes/view/takeexporter.h"

#include "foundation/pooljob.h"

#include <QFutureWatcher>
#include <QPromise>

#include <array>

namespace recount
{

namespace
{

constexpr std::array formats{ExportFormat::Wav, ExportFormat::Flac, ExportFormat::Opus};

} // namespace

ExportFormat exportFormatOf(const QString &path, const QString &filter)
{
    for (const ExportFormat format : formats)
        if (path.endsWith(QLatin1Char('.') + exportSuffix(format), Qt::CaseInsensitive))
            return format;
    for (const ExportFormat format : formats)
        if (filter.contains(QStringLiteral("*.") + exportSuffix(format), Qt::CaseInsensitive))
            return format;
    return ExportFormat::Wav;
}

TakeExporter::~TakeExporter()
{
    cancel();
}

void TakeExporter::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void TakeExporter::start(const QString &soundFile, const QString &target, ExportFormat format)
{
    if (isRunning())
        return;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    Q_EMIT started(target);
    // The job may outlive this object: what it uses is its own, and progress finds its way back
    // through a promise that has a context object.
    auto progress = std::make_shared<QPromise<Result<void>>>();
    progress->setProgressRange(0, 1000);
    progress->start();
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT progressed(value / 1000.0); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, target] {
        const bool cancelled = m_cancelled->load();
        const Result<void> outcome = watcher->result();
        m_cancelled = nullptr;
        watcher->deleteLater();
        if (outcome)
            Q_EMIT finished(target);
        else if (!cancelled)
            Q_EMIT failed(outcome.error());
        Q_EMIT ended();
    });
    watcher->setFuture(progress->future());
    jobPool().start([progress, cancelled = m_cancelled, soundFile, target, format] {
        progress->addResult(exportTake(soundFile, target, format, *cancelled, [&](double share) {
            progress->setProgressValue(int(share * 1000.0));
        }));
        progress->finish();
    });
}

} // namespace recount
