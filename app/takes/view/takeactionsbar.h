#pragma once

#include "takes/take.h"
#include "takes/takeexport.h"
#include "takes/view/takesservices.h"
#include "takes/view/takewords.h"

#include <QWidget>

#include <optional>

class QProgressBar;
class QPushButton;

namespace recount
{

class TakeExporter;

/// Says that a take is in the bin, and offers to bring it back.
void tellBinned(TakeStore &store, ErrorSink &errors, const TakeId &id);

/// What can be done with a take as a file: export, show in the folder, delete with undo.
class TakeActionsBar : public QWidget
{
    Q_OBJECT

public:
    explicit TakeActionsBar(const TakesServices &services, QWidget *parent = nullptr);

    void setTake(const std::optional<Take> &take);
    const TakeExporter &exporter() const { return *m_exporter; }
    /// Moves the take to the bin and offers to bring it back.
    void deleteTake();
    void offerRestore(const TakeId &id);

private:
    void build();
    void connectExporter();
    void askTarget();
    void exportUnlessThere(const QString &source, const QString &target, ExportFormat format);
    void reveal(const QString &file);

    TakesServices m_services;
    TakeWords m_words;
    std::optional<Take> m_take;
    TakeExporter *m_exporter;
    QPushButton *m_export;
    QPushButton *m_reveal;
    QPushButton *m_delete;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace recount
