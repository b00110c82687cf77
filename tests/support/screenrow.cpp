#include "screenrow.h"

#include "cuttext.h"
#include "desktop/language.h"
#include "desktop/theme.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>
#include <QWidget>

namespace recount
{

void addScreenRows(const QList<QSize> &sizes)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("appearance");
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("fr")}) {
        for (const QSize size : sizes) {
            for (const Appearance appearance : {Appearance::Light, Appearance::Dark})
                QTest::addRow("%s-%s-%d-%d", qPrintable(language),
                              qPrintable(appearanceName(appearance)), size.width(),
                              int(qApp->devicePixelRatio() * 100))
                    << language << size << int(appearance);
        }
    }
}

ScreenRow::ScreenRow()
    : language(*static_cast<QString *>(QTest::qData("language", qMetaTypeId<QString>())))
    , size(*static_cast<QSize *>(QTest::qData("size", qMetaTypeId<QSize>())))
    , appearance(*static_cast<int *>(QTest::qData("appearance", qMetaTypeId<int>())))
{
    applyAppearance(Appearance(appearance));
    installLanguage(*qApp, language);
}

ScreenRow::~ScreenRow()
{
    applyAppearance(Appearance::Light);
    qDeleteAll(qApp->findChildren<QTranslator *>());
}

void keepPicture(QWidget &widget, const QString &subject, const QString &name)
{
    const QString folder = qEnvironmentVariable("RECOUNT_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    widget.grab().save(
        QStringLiteral("%1/%2-%3-%4.png")
            .arg(folder, subject, QString::fromLatin1(QTest::currentDataTag()), name));
}

QStringList lookAt(QWidget &widget, const QString &subject, const QString &name)
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    const QString where = QString::fromLatin1(QTest::currentDataTag()) + QLatin1Char('-') + name;
    QStringList found;
    for (const QString &cut : cutTexts(widget))
        found << where + QStringLiteral(": ") + cut;
    for (const QScrollArea *area : widget.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            found << where + QStringLiteral(": something is wider than its column");
    }
    keepPicture(widget, subject, name);
    return found;
}

} // namespace recount
