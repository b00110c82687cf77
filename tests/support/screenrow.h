#pragma once

#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

class QWidget;

namespace recount
{

/// The rows of a test that looks at screens: English and French, these sizes, light and dark.
void addScreenRows(const QList<QSize> &sizes = {QSize(1280, 760), QSize(1024, 660)});

/// One of those rows while its test runs: interface and palette are set, and set back at the end.
class ScreenRow
{
public:
    ScreenRow();
    ~ScreenRow();
    ScreenRow(const ScreenRow &) = delete;
    ScreenRow &operator=(const ScreenRow &) = delete;

    QString language;
    QSize size;
    int appearance = 0; ///< an Appearance
};

/// Keeps a picture of a widget in the folder that RECOUNT_SCREENSHOTS names, if any, to be looked
/// at: "fixes-fr-dark-1024-200-1-table.png".
void keepPicture(QWidget &widget, const QString &subject, const QString &name);

/// Lets layouts settle, keeps a picture, and says what can't be read: texts that are cut, and what
/// is wider than the column it scrolls in.
QStringList lookAt(QWidget &widget, const QString &subject, const QString &name);

} // namespace recount
