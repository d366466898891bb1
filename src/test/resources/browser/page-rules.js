// What must hold on every page at every width; returns what does not, in words.
(keys) => {
    const found = [];
    const name = (element) => {
        const words = (element.innerText ?? element.value ?? "").trim().replace(/\s+/g, " ").slice(0, 40);
        return `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> ${words}`;
    };
    const seen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        && element.getClientRects().length > 0 && !element.closest(".lk-sr, .lk-skip");
    const root = document.documentElement;

    // The page itself never scrolls sideways; a wide table does so inside its own box.
    if (root.scrollWidth > root.clientWidth) {
        const boxed = (element) => {
            for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
                if (getComputedStyle(box).overflowX !== "visible") {
                    return true;
                }
            }
            return false;
        };
        const wide = [...document.body.querySelectorAll("*")]
            .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !boxed(element));
        found.push(`wider than the window by ${root.scrollWidth - root.clientWidth} px: ${wide.slice(-2).map(name).join("; ")}`);
    }

    // Nothing readable or clickable stays under the bar of the phone, not even at the end of the page.
    const bar = document.querySelector(".lk-bottom");
    if (bar && seen(bar)) {
        root.scrollTo(0, root.scrollHeight);
        const top = bar.getBoundingClientRect().top;
        const low = [...document.querySelectorAll("main a, main button, main input, main select, main textarea, main p, main td, .lk-foot")]
            .filter((element) => seen(element) && !bar.contains(element))
            .filter((element) => element.getBoundingClientRect().bottom > top + 1);
        if (low.length > 0) {
            found.push(`under the phone bar: ${low.slice(0, 2).map(name).join("; ")}`);
        }
        root.scrollTo(0, 0);
    }

    // What can be pressed lies on top of everything else at its place.
    for (const element of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")) {
        if (!seen(element) || element.closest("svg") || element.disabled) {
            continue;
        }
        element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
        const box = element.getClientRects()[0];
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        const own = top && (element.contains(top) || top.contains(element) || top.closest("label")?.contains(element));
        if (!own && box.width > 1 && box.height > 1) {
            found.push(`${name(element)} lies under ${top ? name(top) : "nothing: outside the window"}`);
        }
    }
    root.scrollTo(0, 0);

    // Words: no message key, no unfilled place, no value of a program.
    const text = document.body.innerText + " " + [...document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")]
        .flatMap((element) => ["aria-label", "title", "placeholder", "alt"].map((label) => element.getAttribute(label) ?? ""))
        .join(" ");
    const known = new Set(keys);
    for (const word of text.match(/[a-z][a-z0-9-]*(\.[a-z0-9-]+)+/g) ?? []) {
        if (known.has(word)) {
            found.push(`message key: ${word}`);
        }
    }
    for (const word of text.match(/\{\d+[^}]*\}|\bnull\b|\bundefined\b|\bNaN\b|\?\?\S+\?\?|\b[\w.]+@[0-9a-f]{6,8}\b|\w+\[\w+=/g) ?? []) {
        found.push(`not for readers: ${word}`);
    }

    // One heading of the page, ids once, no style attribute (the CSP drops it silently in some browsers).
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    for (const id of new Set(ids.filter((value, at) => ids.indexOf(value) !== at))) {
        found.push(`id twice: ${id}`);
    }
    return found;
}
