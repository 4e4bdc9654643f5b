namespace Regiotafel.Web.Sleutels;

/// <summary>The keys in the store cannot be opened: the master key is missing or is that of another store.</summary>
internal sealed class HoofdsleutelPastNiet(string pad)
    : Exception(
        $"De hoofdsleutel {pad} ontbreekt of hoort niet bij deze opslag. Zet de goede hoofdsleutel terug, of zeg met REGIOTAFEL_HOOFDSLEUTEL waar zij ligt. Zonder haar werken codes van apps en aanmeldingen niet; docs/beheer.md zegt hoe u haar bewaart."
    );
