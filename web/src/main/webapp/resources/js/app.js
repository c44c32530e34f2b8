/* What a page cannot do by links and forms alone: shortcuts, the menu on small screens, the help sheet. */
(() => {
  "use strict";

  const byId = (id) => document.getElementById(id);
  const goTo = { h: "/analytics/home", o: "/order/list", i: "/inventory/levels", p: "/catalog/list" };
  const shortcutsOff = "crossdock-shortcuts-off";
  let awaitingTarget = false;

  const inField = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;
  const shortcutsOn = () => localStorage.getItem(shortcutsOff) === null;

  const openKeys = () => byId("keys").showModal();

  const rows = () => Array.from(document.querySelectorAll("main .table tbody th a"));

  const moveBy = (step) => {
    const links = rows();
    const next = links.indexOf(document.activeElement) + step;
    if (links.length > 0) {
      links[Math.min(Math.max(next, 0), links.length - 1)].focus();
    }
  };

  const follow = (id) => {
    const link = byId(id);
    if (link !== null && link.href) {
      link.click();
    }
  };

  const focusOn = (selector) => {
    const field = document.querySelector(selector);
    if (field !== null) {
      field.focus();
    }
  };

  const actions = {
    "/": () => focusOn("#search"),
    "?": openKeys,
    f: () => focusOn(".filters input, .filters select"),
    g: () => { awaitingTarget = true; },
    j: () => moveBy(1),
    k: () => moveBy(-1),
    "[": () => follow("previous"),
    "]": () => follow("next"),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target) || !shortcutsOn()) {
      return;
    }
    if (awaitingTarget) {
      awaitingTarget = false;
      if (goTo[event.key]) {
        location.assign(goTo[event.key]);
      }
      return;
    }
    const action = actions[event.key];
    if (action && document.querySelector("dialog[open]") === null) {
      event.preventDefault();
      action();
    }
  });

  document.addEventListener("click", (event) => {
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  document.addEventListener("keydown", (event) => {
    const menu = document.querySelector("details.menu[open]");
    if (event.key === "Escape" && menu !== null) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  const prepare = () => {
    byId("help").addEventListener("click", openKeys);
    byId("railButton").addEventListener("click", (event) => {
      const open = document.body.classList.toggle("rail-open");
      event.currentTarget.setAttribute("aria-expanded", String(open));
    });
    const switchBox = byId("keysOn");
    switchBox.checked = shortcutsOn();
    switchBox.addEventListener("change", () => {
      if (switchBox.checked) {
        localStorage.removeItem(shortcutsOff);
      } else {
        localStorage.setItem(shortcutsOff, "");
      }
    });
    /* a select of a filter row applies at once; the button stays for those without script */
    document.querySelectorAll("form.filters select").forEach((select) => {
      select.addEventListener("change", () => select.form.requestSubmit());
    });
    /* empty filters do not belong into the address */
    document.querySelectorAll("form.filters, form.topbar-search").forEach((form) => {
      form.addEventListener("formdata", (event) => {
        Array.from(event.formData.entries()).filter(([, value]) => value === "").forEach(([name]) => event.formData.delete(name));
      });
    });
    /* what is still running is looked at again */
    document.querySelectorAll("[data-refresh]").forEach((section) => {
      const pause = Number(section.dataset.refresh);
      if (pause > 0) {
        setTimeout(() => location.reload(), pause);
      }
    });
    document.querySelectorAll("[data-copy]").forEach((button) => {
      button.addEventListener("click", () => navigator.clipboard.writeText(byId(button.dataset.copy).textContent));
    });
    document.querySelectorAll(".toast").forEach((toast) => {
      setTimeout(() => toast.remove(), 5000);
    });
  };

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", prepare);
  } else {
    prepare();
  }
})();
