#include "takes/view/takeactionsbar.h"

#include "platform/filemanager.h"
#include "takes/takestore.h"
#include "takes/view/takeexporter.h"
#include "widgets/dialogs.h"
#include "widgets/errorsink.h"
#include "widgets/glyphicon.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

namespace recount
{

TakeActionsBar::TakeActionsBar(const TakesServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_words(services.clock)
    , m_exporter(new TakeExporter(this))
    , m_export(new QPushButton(glyphIcon(Glyph::Export), tr("Export…"), this))
    , m_reveal(new QPushButton(glyphIcon(Glyph::Folder), tr("Show in folder"), this))
    , m_delete(new QPushButton(glyphIcon(Glyph::Bin), tr("Delete"), this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    build();
    connectExporter();
    setTake({});
}

void TakeActionsBar::build()
{
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setToolTip(tr("Save this take as WAV, FLAC or Opus"));
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_reveal->setToolTip(tr("Show the sound file in the file manager"));
    m_delete->setObjectName(QStringLiteral("delete"));
    m_delete->setToolTip(tr("Move this take to the bin (Del)"));
    m_cancel->setObjectName(QStringLiteral("cancelExport"));
    m_cancel->setToolTip(tr("Stop the export; no file is left behind"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setRange(0, 100);
    m_progress->setMaximumWidth(160);
    m_progress->hide();
    m_cancel->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QPushButton *button : {m_export, m_cancel, m_reveal, m_delete})
        button->setAutoDefault(false);
    layout->addWidget(m_export);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_reveal);
    layout->addStretch(1);
    layout->addWidget(m_delete);

    connect(m_export, &QPushButton::clicked, this, &TakeActionsBar::askTarget);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        if (m_take)
            reveal(m_services.store.filePath(*m_take));
    });
    connect(m_delete, &QPushButton::clicked, this, &TakeActionsBar::deleteTake);
    connect(m_cancel, &QPushButton::clicked, m_exporter, &TakeExporter::cancel);
}

void TakeActionsBar::connectExporter()
{
    const auto showRunning = [this](bool running) {
        m_export->setVisible(!running);
        m_progress->setVisible(running);
        m_cancel->setVisible(running);
        m_progress->setValue(0);
    };
    connect(m_exporter, &TakeExporter::started, this, [showRunning] { showRunning(true); });
    connect(m_exporter, &TakeExporter::ended, this, [showRunning] { showRunning(false); });
    connect(m_exporter, &TakeExporter::progressed, this,
            [this](double share) { m_progress->setValue(int(share * 100.0)); });
    connect(m_exporter, &TakeExporter::failed, this,
            [this](const Error &error) { m_services.errors.report(error); });
    connect(m_exporter, &TakeExporter::finished, this, [this](const QString &target) {
        const QPointer<TakeActionsBar> self(this);
        m_services.errors.tell(tr("Saved as %1").arg(QFileInfo(target).fileName()),
                               tr("Show in folder"), [self, target] {
                                   if (self)
                                       self->reveal(target);
                               });
    });
}

void TakeActionsBar::setTake(const std::optional<Take> &take)
{
    m_take = take;
    for (QPushButton *button : {m_export, m_reveal, m_delete})
        button->setEnabled(take.has_value());
}

void TakeActionsBar::askTarget()
{
    if (!m_take)
        return;
    const QStringList filters{tr("WAV audio (*.wav)"), tr("FLAC audio (*.flac)"),
                              tr("Opus audio (*.opus)")};
    const QPointer<TakeActionsBar> self(this);
    const QString source = m_services.store.filePath(*m_take);
    m_services.dialogs.askSaveFile(
        this, tr("Export the take"), m_words.fileName(*m_take) + QStringLiteral(".wav"), filters,
        [self, source](const QString &path, const QString &filter) {
            if (!self)
                return;
            const ExportFormat format = exportFormatOf(path, filter);
            const QString suffix = QLatin1Char('.') + exportSuffix(format);
            if (path.endsWith(suffix, Qt::CaseInsensitive))
                self->m_exporter->start(source, path, format);
            else
                self->exportUnlessThere(source, path + suffix, format);
        });
}

void TakeActionsBar::exportUnlessThere(const QString &source, const QString &target,
                                       ExportFormat format)
{
    // The file dialog asked about the name without its suffix.
    if (!QFileInfo::exists(target))
        return m_exporter->start(source, target, format);
    const QPointer<TakeActionsBar> self(this);
    m_services.dialogs.confirm(
        this, tr("Replace the file?"),
        tr("%1 is already in this folder. Replacing it deletes what is in it now; the take itself "
           "stays as it is.")
            .arg(QFileInfo(target).fileName()),
        tr("Replace"), [self, source, target, format] {
            if (self)
                self->m_exporter->start(source, target, format);
        });
}

void TakeActionsBar::reveal(const QString &file)
{
    if (const Result<void> shown = revealInFileManager(file); !shown)
        m_services.errors.report(shown.error());
}

void TakeActionsBar::deleteTake()
{
    if (!m_take)
        return;
    const TakeId id = m_take->id;
    m_services.store.moveToBin(id);
    offerRestore(id);
}

void TakeActionsBar::offerRestore(const TakeId &id)
{
    tellBinned(m_services.store, m_services.errors, id);
}

void tellBinned(TakeStore &store, ErrorSink &errors, const TakeId &id)
{
    errors.tell(TakeActionsBar::tr("Take moved to the bin"), TakeActionsBar::tr("Undo"),
                [kept = QPointer(&store), id] {
                    if (kept)
                        kept->restoreFromBin(id);
                });
}

} // namespace recount
