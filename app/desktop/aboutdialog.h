#pragma once

#include <QDialog>

namespace recount
{

/// Version, purpose and licence.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace recount
