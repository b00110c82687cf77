#pragma once

#include <QAbstractButton>

namespace recount
{

/// The head of something that folds: an arrow, a title, and a remark at the far end. Announced
/// as a button that can be expanded. A press only asks (`clicked`); who owns the state answers
/// with `setExpanded`.
class DisclosureButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DisclosureButton(const QString &title, QWidget *parent = nullptr);

    bool isExpanded() const { return m_expanded; }
    void setExpanded(bool expanded);
    /// A few quiet words at the end of the row: "3 of 5 covered".
    void setRemark(const QString &remark);
    QString remark() const { return m_remark; }
    /// In the weight of a heading; on unless turned off.
    void setProminent(bool prominent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Places {
        QRect arrow;
        QRect title;
        QRect remark;
        int height = 0;
    };
    QFont titleFont() const;
    Places placesFor(int width) const;

    QString m_remark;
    bool m_expanded = false;
    bool m_prominent = true;
};

} // namespace recount
