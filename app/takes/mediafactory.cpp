#include "takes/mediafactory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>
#include <QStringList>

namespace recount
{

namespace
{

class MediaLoader
{
    Q_DECLARE_TR_FUNCTIONS(MediaLoader)

public:
    Result<MediaPlugin *> load()
    {
        if (m_plugin)
            return m_plugin;
        const QDir program(QCoreApplication::applicationDirPath());
        QStringList tried;
        for (const QString &folder : folders()) {
            const QString file = QDir::cleanPath(
                program.filePath(folder % u'/' % QStringLiteral(RECOUNT_MEDIA_FILE)));
            if (!QFileInfo::exists(file)) {
                tried.append(file);
                continue;
            }
            QPluginLoader loader(file);
            m_plugin = qobject_cast<MediaPlugin *>(loader.instance());
            if (m_plugin)
                return m_plugin;
            return fail(ErrorCode::DeviceFailed,
                        tr("The sound part of Recount could not be loaded, so nothing can be "
                           "recorded or played. Your takes are safe. Install Recount again, "
                           "together with Qt Multimedia."),
                        loader.errorString(), true);
        }
        return fail(ErrorCode::NotFound,
                    tr("The sound part of Recount is missing, so nothing can be recorded or "
                       "played. Your takes are safe. Install Recount again."),
                    tried.join(QStringLiteral("; ")), true);
    }

private:
    /// Relative to the program: a build folder, an installation, a macOS bundle.
    static QStringList folders()
    {
        return {QStringLiteral("."), QStringLiteral(RECOUNT_MEDIA_FOLDER),
                QStringLiteral("../lib/recount"), QStringLiteral("../PlugIns")};
    }

    MediaPlugin *m_plugin = nullptr;
};

} // namespace

MediaFactory installedMedia()
{
    return [loader = std::make_shared<MediaLoader>()] { return loader->load(); };
}

} // namespace recount
