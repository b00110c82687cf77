#include "desktop/printservice.h"

#include "desktop/printplugin.h"
#include "documents/view/pdfexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPluginLoader>
#include <QTextDocument>

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

void printOn(QPagedPaintDevice &device, const QString &title, const QString &html)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(pointSize);
    document.setDefaultFont(font);
    document.setMetaInformation(QTextDocument::DocumentTitle, title);
    document.setHtml(html);
    document.print(&device);
}

Result<void> askAndPrint(QWidget *parent, const QString &title, const QString &html)
{
    const QPageLayout landscape(usualPageSize(), QPageLayout::Landscape,
                                {margin, margin, margin, margin}, QPageLayout::Millimeter);
    return askAndPrint(parent, title, landscape, [title, html](QPagedPaintDevice &printer) {
        printOn(printer, title, html);
    });
}

Result<void> askAndPrint(QWidget *parent, const QString &title, const QPageLayout &layout,
                         std::function<void(QPagedPaintDevice &)> paint)
{
    const Result<PrintPlugin *> found = plugin();
    if (!found)
        return tl::unexpected(found.error());
    (*found)->askPrinter(parent, title, layout, std::move(paint));
    return {};
}

} // namespace recount
