namespace Regiotafel.Kern.Poort;

/// <summary>
/// A public page that others may show inside a page of their own, in a frame. It sets no cookie and has no script and no form, so there
/// is nothing in it that a frame could abuse. Every other page refuses.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InbedbaarAttribute : Attribute;
