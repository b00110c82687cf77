#pragma once

#include <QAbstractButton>

namespace recount
{

/// A link whose words may need several lines, with an icon before them if it has one.
class WrappingLink : public QAbstractButton
{
    Q_OBJECT

public:
    explicit WrappingLink(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int textLeft() const;
    QRect textRect(int width) const;
};

} // namespace recount
