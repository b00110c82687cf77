#include "desktop/printservice.h"

#include "desktop/printplugin.h"
#include "documents/view/pdfexport.h"
#include "foundation/pooljob.h"
#include "storage/whendone.h"
#include "widgets/errorsink.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPagedPaintDevice>
#include <QPluginLoader>
#include <QTextDocument>
#include <QWidget>

namespace recount
{

namespace
{

constexpr double pointSize = 8.5; ///< a wide table on paper
constexpr double margin = 3;      ///< millimetres; the text keeps its own

struct PrintService {
    Q_DECLARE_TR_FUNCTIONS(PrintService)
};

Result<PrintPlugin *> plugin()
{
    const QDir program(QCoreApplication::applicationDirPath());
    QString detail;
    // Relative to the program: a build folder, an installation, a macOS bundle.
    for (const QString &folder : {QStringLiteral("."), QStringLiteral(RECOUNT_PLUGIN_FOLDER),
                                  QStringLiteral("../lib/recount"), QStringLiteral("../PlugIns")}) {
        const QString file = QDir::cleanPath(
            program.filePath(folder + QLatin1Char('/') + QStringLiteral(RECOUNT_PRINT_FILE)));
        if (!QFileInfo::exists(file))
            continue;
        QPluginLoader loader(file);
        // Stays loaded and gives the same object the next time.
        if (auto *found = qobject_cast<PrintPlugin *>(loader.instance()))
            return found;
        detail = loader.errorString();
    }
    return fail(
        ErrorCode::Unsupported,
        PrintService::tr("The printing part of Recount is missing. Nothing was printed. Export a "
                         "file instead, or install Recount again, together with Qt Print Support."),
        detail);
}

} // namespace

PrintJob tableJob(const QString &title, const QString &html)
{
    const QPageLayout landscape(usualPageSize(), QPageLayout::Landscape,
                                {margin, margin, margin, margin}, QPageLayout::Millimeter);
    return {title, landscape, [title, html](QPagedPaintDevice &device) -> Result<void> {
                QTextDocument document;
                QFont font = document.defaultFont();
                font.setPointSizeF(pointSize);
                document.setDefaultFont(font);
                document.setMetaInformation(QTextDocument::DocumentTitle, title);
                document.setHtml(html);
                document.print(&device);
                return {};
            }};
}

void askAndPrint(QWidget &parent, ErrorSink &errors, const PrintJob &job)
{
    const Result<PrintPlugin *> found = plugin();
    if (!found)
        return errors.report(found.error());
    const auto print = [&parent, &errors, job](const std::shared_ptr<QPagedPaintDevice> &printer) {
        const auto painted = runInPool([printer, paint = job.paint] { return paint(*printer); });
        whenDone(&parent, painted, [&errors](const Result<void> &done) {
            if (!done)
                errors.report(done.error());
        });
    };
    (*found)->askPrinter(&parent, job.title, job.layout, print);
}

} // namespace recount
